import type { Nodes, Root } from "mdast";
import { splitCitations } from "./citation";

function textOf(node: Nodes): string {
  if ("children" in node) return node.children.map(textOf).join("");
  if (node.type !== "text") return "value" in node ? node.value : "";
  return splitCitations(node.value)
    .filter((part) => typeof part === "string")
    .join("");
}

/** The paragraphs of a prose without links and without the marks of its citations. */
export function plainParagraphs({ children }: Root): readonly string[] {
  return children
    .map((child) =>
      textOf(child)
        .replace(/\s+([.,;:])/g, "$1")
        .trim(),
    )
    .filter(Boolean);
}
