export interface Citation {
  /** Key in `sources.json`. */
  readonly id: string;
  /** Where in the work, as written: `p. 71`. */
  readonly locator?: string;
}

export type CitedText = string | { readonly citations: readonly Citation[] };

const GROUP = /\[(@[a-z][a-z0-9-]*(?:,[^\];]*)?(?:;\s*@[a-z][a-z0-9-]*(?:,[^\];]*)?)*)\]/g;

/** One entry of a citation list or of a bracket: `goldman2012, p. 71`, with or without the `@`. */
export function parseCitation(text: string): Citation {
  const [key = "", ...rest] = text.trim().split(",");
  const id = key.replace(/^@/, "").trim();
  const locator = rest.join(",").trim();
  return locator ? { id, locator } : { id };
}

/** Splits a run of text at Pandoc citations such as `[@coox1985, p. 300; @drea1981]`. */
export function splitCitations(text: string): readonly CitedText[] {
  const parts: CitedText[] = [];
  let end = 0;
  for (const match of text.matchAll(GROUP)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ citations: (match[1] ?? "").split(";").map(parseCitation) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
