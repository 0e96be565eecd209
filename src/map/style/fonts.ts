import type { StyleSpecification } from "maplibre-gl";

/** Languages of the names in the gazetteer, as BCP 47 tags. */
export type MapLanguage = "en" | "ru" | "ja" | "mn" | "zh";
export type Face = "plain" | "medium" | "italic";

const LATIN = ["U+0020-017F", "U+2013-2014", "U+2018-2019", "U+201C-201D", "U+2026", "U+2032-2033"];
const CYRILLIC = ["U+0400-045F", "U+0490-0491", "U+04AE-04AF", "U+04E8-04E9", "U+2116"];
const CJK = ["U+3000-30FF", "U+31F0-31FF", "U+3400-9FFF", "U+FF00-FFEF"];

const family = (file: string) => [
  { file: `${file}-latin.woff2`, ranges: LATIN },
  { file: `${file}-cyrillic.woff2`, ranges: CYRILLIC },
];

/**
 * Files under `basemap/fonts/` by font name, with the code points each may be asked for.
 * MapLibre draws nothing, and says nothing, where a file lacks a character of its range:
 * `geodata/tools/glyphs.ts` checks the data against this table.
 */
export const FONT_FILES: Readonly<
  Record<string, readonly { readonly file: string; readonly ranges: readonly string[] }[]>
> = {
  "Sheet Sans": family("sans"),
  "Sheet Sans Medium": family("sans-medium"),
  "Sheet Sans Italic": family("sans-italic"),
  "Sheet Japanese": [{ file: "japanese.woff2", ranges: CJK }],
  "Sheet Chinese": [{ file: "chinese.woff2", ranges: CJK }],
};

const LATIN_FONT: Readonly<Record<Face, string>> = {
  plain: "Sheet Sans",
  medium: "Sheet Sans Medium",
  italic: "Sheet Sans Italic",
};

/** Fonts to try in turn for a text of that language: the same Han character differs between ja and zh. */
export const fontStack = (language: MapLanguage, face: Face): string[] => [
  LATIN_FONT[face],
  language === "zh" ? "Sheet Chinese" : "Sheet Japanese",
];

/** The style's `font-faces`; `base` is the URL prefix of `geodata/basemap/`, with its slash. */
export const fontFaces = (base: string): NonNullable<StyleSpecification["font-faces"]> =>
  Object.fromEntries(
    Object.entries(FONT_FILES).map(([name, files]) => [
      name,
      files.map(({ file, ranges }) => ({
        url: `${base}fonts/${file}`,
        "unicode-range": [...ranges],
      })),
    ]),
  );
