import { GLUES, INKS, type PointingTool } from "../pointing";
import type { Pincer } from "../state";
import type { Command, KeyChord } from "./command";
import { campaignOf } from "./jumps";

const inHand = ({ pointing }: Pincer) => pointing.getState().tool;
const isInHand = (pincer: Pincer) => inHand(pincer) !== null;

/** Takes a tool in hand, or puts it away. Only one hand: the ruler and the outlines are put away for it. */
function toggle(pincer: Pincer, tool: PointingTool): void {
  const { pointing, tools } = pincer;
  const wanted = inHand(pincer) === tool ? null : tool;
  if (wanted) tools.take(null);
  pointing.take(wanted);
}

/** Marks can be taken away with keys that belong to the ruler while that is in hand. */
function hasMarks({ pointing, tools }: Pincer): boolean {
  const { strokes, drawing } = pointing.getState();
  return (strokes.length > 0 || drawing !== null) && tools.getState().tool !== "measure";
}

/** The one after it, around to the first. */
function nextOf<Each>(all: readonly [Each, ...Each[]], current: Each): Each {
  return all[all.indexOf(current) + 1] ?? all[0];
}

function takeCommand(tool: PointingTool, label: string, key: string): Command {
  return {
    id: tool,
    label,
    group: "Pointing",
    keys: [{ key, shift: true }],
    enabled: (pincer) => campaignOf(pincer) !== null,
    checked: (pincer) => inHand(pincer) === tool,
    run: (pincer) => toggle(pincer, tool),
  };
}

function resizeCommand(id: string, label: string, keys: KeyChord[], steps: number): Command {
  return {
    id,
    label,
    group: "Pointing",
    keys,
    enabled: isInHand,
    run: ({ pointing }) => pointing.resize(steps),
  };
}

/**
 * Everything with which a speaker points. While a tool is in hand these come before all other uses of a key, and
 * like the lecture's they are done in the audience's window.
 */
export const POINTING_COMMANDS: readonly Command[] = [
  takeCommand("laser", "Laser pointer", "l"),
  takeCommand("pen", "Pen: draw on the map", "d"),
  takeCommand("highlighter", "Highlighter", "h"),
  takeCommand("spotlight", "Spotlight: dim all but a circle", "s"),
  takeCommand("lens", "Lens: magnify a circle", "z"),
  {
    id: "pointing-ink",
    label: "Next colour of the pen",
    group: "Pointing",
    keys: [{ key: "c", shift: true }],
    enabled: isInHand,
    run: ({ pointing }) => pointing.dip(nextOf(INKS, pointing.getState().ink)),
  },
  {
    id: "pointing-glue",
    label: "New marks stick to the map, or to the screen",
    group: "Pointing",
    keys: [{ key: "g", shift: true }],
    enabled: isInHand,
    checked: ({ pointing }) => pointing.getState().glue === "map",
    run: ({ pointing }) => pointing.stickTo(nextOf(GLUES, pointing.getState().glue)),
  },
  resizeCommand(
    "pointing-larger",
    "Larger circle or thicker line",
    [{ key: "+" }, { key: "+", shift: true }, { key: "=" }],
    1,
  ),
  resizeCommand("pointing-smaller", "Smaller circle or thinner line", [{ key: "-" }], -1),
  {
    id: "pointing-undo",
    label: "Take the last mark back",
    group: "Pointing",
    keys: [{ key: "Backspace" }, { key: "z", control: true }],
    enabled: hasMarks,
    run: ({ pointing }) => pointing.undo(),
  },
  {
    id: "pointing-clear",
    label: "Clear all marks, spotlight and lens",
    group: "Pointing",
    keys: [{ key: "Delete" }],
    enabled: (pincer) =>
      hasMarks(pincer) || inHand(pincer) === "spotlight" || inHand(pincer) === "lens",
    run: ({ pointing }) => pointing.clear(),
  },
  {
    id: "put-pointer-away",
    label: "Put laser, pen, spotlight or lens away",
    group: "Pointing",
    keys: [{ key: "Escape" }],
    enabled: isInHand,
    run: ({ pointing }) => pointing.take(null),
  },
];
