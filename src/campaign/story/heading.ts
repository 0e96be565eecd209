/** A heading's text and its Pandoc attributes: `Title {#id key="value" other=value}`. */
export interface AttributedHeading {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const BLOCK = /^(.*?)\s*\{([^{}]*)\}\s*$/;
const ATTRIBUTE = /#([\w-]+)|([\w-]+)=(?:"([^"]*)"|(\S+))/g;

/**
 * Splits a heading as Pandoc's `header_attributes` extension does (ids and key-value pairs; classes are not used here).
 * A heading without a block has no attributes.
 */
export function parseHeading(text: string): AttributedHeading {
  const match = BLOCK.exec(text);
  if (!match) return { title: text.trim(), attributes: {} };
  const attributes: Record<string, string> = {};
  for (const [, id, key, quoted, bare] of (match[2] ?? "").matchAll(ATTRIBUTE)) {
    if (id !== undefined) attributes.id = id;
    else if (key !== undefined) attributes[key] = quoted ?? bare ?? "";
  }
  return { title: (match[1] ?? "").trim(), attributes };
}
