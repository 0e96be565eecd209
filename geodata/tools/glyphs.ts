import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";
import { describeProblem, type Problem } from "../../src/campaign";
import { FONT_FILES, fontStack, type MapLanguage } from "../../src/map/style";

const GEODATA = fileURLToPath(new URL("..", import.meta.url));
const LANGUAGES: readonly MapLanguage[] = ["en", "ru", "ja", "mn", "zh"];
const FACES = ["plain", "medium", "italic"] as const;
const NAMED_FILES = [
  "places.geojson",
  "basemap/khalkhin-gol.geojson",
  "basemap/theatre-names.geojson",
];

interface NamedFeature {
  readonly properties: {
    readonly id?: string;
    readonly kind?: string;
    readonly label?: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly [key: string]: unknown;
  };
}

/**
 * Looks up every character of every name that the map can write in the fonts that would draw it.
 * MapLibre leaves a missing one blank without a word, so this is the only warning.
 *
 * @param geodata path of the folder `geodata`
 * @throws if `places.geojson`, the sheet or a font file cannot be read
 */
export async function findMissingGlyphs(geodata = GEODATA): Promise<Problem[]> {
  const covers = fontCover(join(geodata, "basemap", "fonts"));
  const drawable = (language: MapLanguage, character: string) =>
    FACES.every((face) => fontStack(language, face).some((font) => covers(font, character)));
  return NAMED_FILES.flatMap((file) =>
    readFeatures(join(geodata, file)).flatMap((feature) =>
      LANGUAGES.flatMap((language) =>
        namesIn(language, feature).flatMap(([field, name]): Problem[] => {
          const missing = [...name].filter((character) => !drawable(language, character));
          if (missing.length === 0) return [];
          return [
            {
              severity: "error",
              file,
              feature: feature.properties.id ?? "",
              field: `properties.${field}`,
              found: `${missing.join(" ")} in "${name}"`,
              expected: "characters that the map's fonts can draw",
              hint: "run `npm run fonts` in geodata/tools/basemap to cut the fonts anew",
            },
          ];
        }),
      ),
    ),
  );
}

function readFeatures(path: string): readonly NamedFeature[] {
  const file: { features: readonly NamedFeature[] } = JSON.parse(readFileSync(path, "utf8"));
  return file.features;
}

function namesIn(language: MapLanguage, { properties }: NamedFeature): [string, string][] {
  if (properties.kind === "working-point") return [];
  const flat = `name_${language}`;
  const candidates: [string, unknown][] = [
    ["label", language === "en" ? properties.label : undefined],
    [`names.${language}`, properties.names?.[language]],
    [flat, properties[flat]],
  ];
  return candidates.filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

/** Tells whether a font of the style may be asked for a character and then has it. */
function fontCover(folder: string): (font: string, character: string) => boolean {
  const faces = new Map(
    Object.entries(FONT_FILES).map(([name, files]) => [
      name,
      files.map(({ file, ranges }) => ({
        font: openSync(join(folder, file)),
        ranges: ranges.map(parseRange),
      })),
    ]),
  );
  return (name, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    // As MapLibre does: the first face whose range holds the character draws it, glyph or not.
    const face = faces
      .get(name)
      ?.find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));
    return face?.font.hasGlyphForCodePoint(codePoint) ?? false;
  };
}

function parseRange(range: string): readonly [from: number, to: number] {
  const [from = "", to = from] = range.replace("U+", "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await findMissingGlyphs();
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
}
