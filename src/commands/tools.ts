import { positionAt } from "../motion";
import type { Pincer, Tool } from "../state";
import type { Command } from "./command";
import { campaignOf } from "./jumps";

const inHand = ({ tools }: Pincer) => tools.getState().tool;
const hasPoints = ({ tools }: Pincer) => tools.getState().points.length > 0;
const isMeasuring = (pincer: Pincer) => inHand(pincer) === "measure";

/** The tools' panel and that of comparing share a corner of the map: the one asked for last has it. */
function take({ tools, dialogs, pointing }: Pincer, tool: Tool | null): void {
  if (tool) pointing.take(null);
  if (tool && dialogs.getState().dialog === "compare") dialogs.show(null);
  tools.take(tool);
}

function toggle(pincer: Pincer, tool: Tool): void {
  take(pincer, inHand(pincer) === tool ? null : tool);
}

/** So far below each other silhouettes are laid, px: their names shall not hide each other. */
const SPACING = 64;

/** Lays a silhouette where the camera looks, or below those that were laid before. */
export function placeSilhouette(pincer: Pincer, id: string): void {
  const { tools, camera } = pincer;
  const view = camera.getState().settled ?? campaignOf(pincer)?.camera;
  if (!view) return;
  const [lon, lat] = view.center;
  // Web mercator: the world is 512 px wide at zoom 0, and a degree of latitude less than one of longitude.
  const degreesPerPixel = (360 / (512 * 2 ** view.zoom)) * Math.cos((lat * Math.PI) / 180);
  const south = tools.getState().placed.length * SPACING * degreesPerPixel;
  tools.place(id, [lon, lat - south]);
}

/** Sets a point of the measured way where the selected unit is now. */
function measureFromUnit(pincer: Pincer): void {
  const { library, selection, clock, tools } = pincer;
  const state = library.getState();
  if (state.status !== "open") return;
  const { campaign, motion } = state.open;
  const row = campaign.unitById.get(selection.getState().unit ?? "")?.index;
  if (row === undefined) return;
  const position = positionAt(motion.tracks, row, clock.getState().now);
  if (!position) return;
  take(pincer, "measure");
  tools.addPoint(position);
}

export const TOOL_COMMANDS: readonly Command[] = [
  {
    id: "tools",
    label: "Measure, compare sizes",
    group: "Tools",
    keys: [],
    checked: (pincer) => inHand(pincer) !== null,
    run: (pincer) => take(pincer, inHand(pincer) ? null : "measure"),
  },
  {
    id: "measure",
    label: "Measure distance and march time",
    group: "Tools",
    keys: [{ key: "m" }],
    checked: isMeasuring,
    run: (pincer) => toggle(pincer, "measure"),
  },
  {
    id: "true-size",
    label: "Compare true sizes",
    group: "Tools",
    keys: [{ key: "o" }],
    checked: (pincer) => inHand(pincer) === "true-size",
    run: (pincer) => toggle(pincer, "true-size"),
  },
  {
    id: "measure-from-unit",
    label: "Measure from the selected unit",
    group: "Tools",
    keys: [{ key: "m", shift: true }],
    enabled: ({ selection }) => selection.getState().unit !== null,
    run: measureFromUnit,
  },
  {
    id: "measure-undo",
    label: "Take back the last point",
    group: "Tools",
    keys: [{ key: "Backspace" }],
    enabled: (pincer) => isMeasuring(pincer) && hasPoints(pincer),
    run: ({ tools }) => tools.undoPoint(),
  },
  {
    id: "measure-close",
    label: "Lead the way back to its start",
    group: "Tools",
    keys: [],
    enabled: (pincer) => isMeasuring(pincer) && pincer.tools.getState().points.length > 2,
    checked: ({ tools }) => tools.getState().closed,
    run: ({ tools }) => tools.close(!tools.getState().closed),
  },
  {
    id: "measure-clear",
    label: "Clear all points",
    group: "Tools",
    keys: [{ key: "Delete" }],
    enabled: (pincer) => isMeasuring(pincer) && hasPoints(pincer),
    run: ({ tools }) => tools.clearPoints(),
  },
  {
    id: "remove-silhouettes",
    label: "Remove all outlines",
    group: "Tools",
    keys: [],
    enabled: ({ tools }) => tools.getState().placed.length > 0,
    run: ({ tools }) => tools.removeSilhouettes(),
  },
  {
    id: "put-tool-away",
    label: "Put the tool away",
    group: "Tools",
    keys: [{ key: "Escape" }],
    enabled: (pincer) => inHand(pincer) !== null,
    run: ({ tools }) => tools.take(null),
  },
];
