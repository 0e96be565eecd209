import { FONT_FILES, fontStack } from "../style";
import type { PlaceName } from "./place-names";

/** Prefixes whose fonts the document knows. */
const known = new Set<string>();

/** The fonts of a text as CSS writes them. */
export const familyOf = (...of: Parameters<typeof fontStack>): string =>
  `${fontStack(...of)
    .map((name) => `"${name}"`)
    .join(", ")}, sans-serif`;

/** MapLibre keeps the sheet's fonts to itself, so the document is told of them too; each is fetched when needed. */
function register(base: string): void {
  if (known.has(base)) return;
  known.add(base);
  for (const [name, files] of Object.entries(FONT_FILES)) {
    for (const { file, ranges } of files) {
      document.fonts.add(
        new FontFace(name, `url("${base}fonts/${file}")`, { unicodeRange: ranges.join(", ") }),
      );
    }
  }
}

/**
 * Waits until names can be written. Without a font (refused, broken) the system's own serves.
 * @param base URL prefix of `geodata/basemap/`, with its slash.
 */
export async function loadFonts(base: string, names: readonly PlaceName[]): Promise<void> {
  register(base);
  const wanted = new Map<string, string>();
  for (const { face, language, text } of names.flatMap(({ texts }) => texts)) {
    const family = familyOf(language, face);
    wanted.set(family, (wanted.get(family) ?? "") + text);
  }
  await Promise.allSettled(
    [...wanted].map(([family, text]) => document.fonts.load(`14px ${family}`, text)),
  );
}
