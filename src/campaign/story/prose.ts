import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Mention } from "../model";
import { splitCitations } from "./citation";

/** Markdown to its syntax tree. Raw HTML stays text-like `html` nodes, which nothing renders as HTML. */
export function parseProse(markdown: string): Root {
  return fromMarkdown(markdown);
}

/** What a link in the prose points at (`unit:jp-71ir`), or null for any other address. */
export function parseMention(url: string): Mention | null {
  const match = /^(unit|place|event):(.+)$/.exec(url);
  if (!match) return null;
  return { kind: match[1] as Mention["kind"], id: match[2] ?? "" };
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ("children" in node) for (const child of node.children) walk(child, visit);
}

/** Everything the prose links to and cites, each once, in order of first appearance. */
export function referencesOf(root: Root): {
  readonly mentions: readonly Mention[];
  readonly citations: readonly string[];
} {
  const mentions = new Map<string, Mention>();
  const citations = new Set<string>();
  walk(root, (node) => {
    if (node.type === "link") {
      const mention = parseMention(node.url);
      if (mention && !mentions.has(node.url)) mentions.set(node.url, mention);
    } else if (node.type === "text") {
      for (const part of splitCitations(node.value)) {
        if (typeof part !== "string") for (const { id } of part.citations) citations.add(id);
      }
    }
  });
  return { mentions: [...mentions.values()], citations: [...citations] };
}
