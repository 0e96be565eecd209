import { isMarker, type PointingTool } from "../../pointing";
import type { PointingState } from "../../state";

const TOOL_WORDS: Readonly<Record<PointingTool, string>> = {
  laser: "Laser pointer",
  pen: "Pen",
  highlighter: "Highlighter",
  spotlight: "Spotlight",
  lens: "Lens",
};

const INK_WORDS = { pink: "pink", green: "green", amber: "amber", ink: "black or white" } as const;

/** `Pen, green, sticks to the map. 2 marks.`; empty when nothing is in hand and nothing is marked. */
export function describePointing({
  tool,
  ink,
  glue,
  strokes,
}: Pick<PointingState, "tool" | "ink" | "glue" | "strokes">): string {
  const hand = tool
    ? [TOOL_WORDS[tool], ...(isMarker(tool) ? [INK_WORDS[ink], `sticks to the ${glue}`] : [])]
    : [];
  const marks = strokes.length === 1 ? "1 mark" : `${strokes.length} marks`;
  return [hand.join(", "), strokes.length > 0 ? marks : ""]
    .filter((part) => part !== "")
    .map((part) => `${part}.`)
    .join(" ");
}
