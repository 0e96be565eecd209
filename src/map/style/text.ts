import type { ExpressionSpecification } from "maplibre-gl";
import { type Face, fontStack, type MapLanguage } from "./fonts";
import { HEIGHT_SHARE, SECOND_SHARE } from "./place-lettering";

const nameIn = (language: MapLanguage): ExpressionSpecification => [
  "coalesce",
  ["get", `name_${language}`],
  ["get", "name_en"],
];

/** Names on one line, for text that follows a river or a border. */
export function lineText(languages: readonly MapLanguage[]): ExpressionSpecification {
  const [first = "en", second] = languages;
  if (second === undefined) return nameIn(first);
  return [
    "case",
    ["all", ["has", `name_${second}`], ["!=", nameIn(first), nameIn(second)]],
    ["concat", nameIn(first), "  ·  ", nameIn(second)],
    nameIn(first),
  ];
}

/** Name, under it the second language's smaller, under that the spot height where the name lacks it. */
export function placeText(
  languages: readonly MapLanguage[],
  face: Face,
  heightColour: string,
): ExpressionSpecification {
  const [first = "en", second] = languages;
  const font = (language: MapLanguage, of: Face = face): ExpressionSpecification => [
    "literal",
    fontStack(language, of),
  ];
  const secondName: ExpressionSpecification | "" =
    second === undefined
      ? ""
      : [
          "case",
          ["all", ["has", `name_${second}`], ["!=", nameIn(first), nameIn(second)]],
          ["concat", "\n", ["get", `name_${second}`]],
          "",
        ];
  return [
    "format",
    nameIn(first),
    { "text-font": font(first) },
    secondName,
    { "text-font": font(second ?? first, "plain"), "font-scale": SECOND_SHARE },
    ["case", ["has", "spotHeight"], ["concat", "\n", ["get", "spotHeight"]], ""],
    { "text-font": font("en", "italic"), "font-scale": HEIGHT_SHARE, "text-color": heightColour },
  ];
}

/** Shows rank 1 always and ranks 2 to 5 from the given zooms on (whole numbers: tiles are filtered, not frames). */
export function rankFilter(
  zooms: readonly [number, number, number, number],
): ExpressionSpecification {
  const steps = zooms.flatMap((zoom, index) => [zoom, index + 2]);
  return ["<=", ["get", "rank"], ["step", ["zoom"], 1, ...steps] as ExpressionSpecification];
}
