import type { EventKind } from "../campaign";

interface EventSign {
  /** What the kind is called, for the tooltip. */
  readonly name: string;
  /** An SVG path on a 10 px square with its middle at 0, 0. */
  readonly path: string;
  /** Filled shapes and open ones stay apart on a black-and-white print. */
  readonly filled: boolean;
}

/** Every kind of event has a shape of its own; colour says nothing. */
export const EVENT_SIGNS: Readonly<Record<EventKind, EventSign>> = {
  combat: { name: "Combat", path: "M-3.6-3.6 3.6 3.6M3.6-3.6-3.6 3.6", filled: false },
  armour: {
    name: "Armour",
    path: "M-2-2.8H2A2.8 2.8 0 0 1 2 2.8H-2A2.8 2.8 0 0 1-2-2.8Z",
    filled: true,
  },
  artillery: {
    name: "Artillery",
    path: "M0-2.9A2.9 2.9 0 1 1 0 2.9 2.9 2.9 0 1 1 0-2.9Z",
    filled: true,
  },
  air: { name: "Air", path: "M0-4 4.2 3.4 0 1.4-4.2 3.4Z", filled: true },
  crossing: { name: "River crossing", path: "M-4-4-2.2-2V2L-4 4M4-4 2.2-2V2L4 4", filled: false },
  movement: { name: "Movement", path: "M-4.2 0H3.6M.6-3.2 3.8 0 .6 3.2", filled: false },
  decision: { name: "Decision", path: "M0-4.2 4.2 0 0 4.2-4.2 0Z", filled: false },
  politics: { name: "Politics", path: "M-3.4-3.4H3.4V3.4H-3.4Z", filled: false },
};
