/** What a speaker points with. The pen and the highlighter leave marks; the others show for as long as they are in hand. */
export const POINTING_TOOLS = ["laser", "pen", "highlighter", "spotlight", "lens"] as const;
export type PointingTool = (typeof POINTING_TOOLS)[number];

/** What a mark sticks to: `map` moves and grows with the ground, `screen` stays where it was drawn. */
export const GLUES = ["map", "screen"] as const;
export type Glue = (typeof GLUES)[number];

/** Colours of marks, each to be told from the map and from each other on a light sheet and on a dark one. */
export const INKS = ["pink", "green", "amber", "ink"] as const;
export type Ink = (typeof INKS)[number];

export type ToolSizes = Readonly<Record<PointingTool, number>>;

/**
 * How large each tool is, as a share of the map's shorter side, so that it is as large in the hall as on the
 * presenter's small picture: the radius of laser, spotlight and lens, the width of pen and highlighter.
 */
export const USUAL_SIZES: ToolSizes = {
  laser: 0.013,
  pen: 0.008,
  highlighter: 0.03,
  spotlight: 0.2,
  lens: 0.2,
};

/** One step of a tool's size multiplies it by this. */
export const SIZE_STEP = 1.12;
/** A tool is at most so many times as large as usual, and at least the reverse of it. */
const SIZE_RANGE = 2.6;

/** The sizes after so many steps up, or down when negative, of one tool's. */
export function resized(sizes: ToolSizes, tool: PointingTool, steps: number): ToolSizes {
  const usual = USUAL_SIZES[tool];
  const wanted = sizes[tool] * SIZE_STEP ** steps;
  const held = Math.min(usual * SIZE_RANGE, Math.max(usual / SIZE_RANGE, wanted));
  return { ...sizes, [tool]: held };
}

/** Whether a tool leaves marks. */
export function isMarker(tool: PointingTool | null): tool is "pen" | "highlighter" {
  return tool === "pen" || tool === "highlighter";
}
