import type { Nodes, Root } from "mdast";
import { parseCitation, splitCitations, type Unit } from "../campaign";

function citedIn(node: Nodes): string[] {
  if (node.type === "text") {
    return splitCitations(node.value).flatMap((part) =>
      typeof part === "string" ? [] : part.citations.map(({ id }) => id),
    );
  }
  return "children" in node ? node.children.flatMap(citedIn) : [];
}

/** Ids of all sources a unit's card cites anywhere, its own sources first, each once. */
export function sourcesOfUnit(unit: Unit, narrative: Root): readonly string[] {
  const entries = [
    ...unit.sources,
    ...unit.strengths.flatMap(({ sources }) => sources),
    ...unit.story.flatMap(({ sources }) => sources),
    ...(unit.trajectory?.sources.flat() ?? []),
  ];
  return [...new Set([...entries.map((entry) => parseCitation(entry).id), ...citedIn(narrative)])];
}
