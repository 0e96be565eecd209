import { createStore } from "zustand/vanilla";
import type { Position } from "../campaign";
import type { Ring } from "../motion";

/** Ground of known size whose outline can be laid over the map. */
export interface Silhouette {
  readonly id: string;
  readonly name: string;
  /** What of it is meant: `the island`. */
  readonly note: string | null;
  readonly areaKm2: number;
  /** Centre of gravity where it lies, `[lon, lat]`. */
  readonly center: Position;
  /** Its outlines where it lies. */
  readonly rings: readonly Ring[];
}

/** Where a silhouette lies on the map. */
export interface Outline {
  readonly id: string;
  /** Where its centre is. */
  readonly center: Position;
  /** Degrees clockwise from its own north. */
  readonly turn: number;
}

/** A silhouette on the map. */
export interface PlacedSilhouette extends Outline {
  /** Which of the colours is its own, from 0. */
  readonly slot: number;
}

export const TOOLS = ["measure", "true-size"] as const;
export type Tool = (typeof TOOLS)[number];

/** A way that is measured. */
export interface Way {
  readonly points: readonly Position[];
  /** Whether the way goes back to its start. */
  readonly closed: boolean;
}

export interface ToolsState extends Way {
  /** The tool in hand. */
  readonly tool: Tool | null;
  /** All there are; empty until they are first wanted. */
  readonly silhouettes: readonly Silhouette[];
  readonly placed: readonly PlacedSilhouette[];
}

/** More than so many silhouettes at once only hide each other. */
export const MOST_SILHOUETTES = 3;

/** The map's tools: a ruler, and silhouettes of familiar ground. */
export function createTools() {
  const store = createStore<ToolsState>(() => ({
    tool: null,
    points: [],
    closed: false,
    silhouettes: [],
    placed: [],
  }));
  const { getState, setState, subscribe } = store;

  const change = (id: string, how: (placed: PlacedSilhouette) => Partial<PlacedSilhouette>) =>
    setState(({ placed }) => ({
      placed: placed.map((one) => (one.id === id ? { ...one, ...how(one) } : one)),
    }));

  return {
    getState,
    subscribe,
    take(tool: Tool | null) {
      setState({ tool });
    },
    /** Goes on with the way; a closed one is opened again. */
    addPoint(point: Position) {
      setState(({ points }) => ({ points: [...points, point], closed: false }));
    },
    movePoint(index: number, to: Position) {
      setState(({ points }) => ({
        points: points.map((point, other) => (other === index ? to : point)),
      }));
    },
    /** Takes back the closing of the way, else its last point. */
    undoPoint() {
      setState(({ points, closed }) =>
        closed ? { closed: false } : { points: points.slice(0, -1) },
      );
    },
    /** Leads the way back to its start, or no longer. Takes three points. */
    close(closed: boolean) {
      setState(({ points }) => ({ closed: closed && points.length > 2 }));
    },
    clearPoints() {
      setState({ points: [], closed: false });
    },
    /** Takes all the silhouettes there are. Those on the map that are not among them go. */
    stock(silhouettes: readonly Silhouette[]) {
      setState(({ placed }) => ({
        silhouettes,
        placed: placed.filter(({ id }) => silhouettes.some((one) => one.id === id)),
      }));
    },
    /** Brings back a tool in hand, a way and outlines, as a link has them. */
    restore(tool: Tool | null, { points, closed }: Way, outlines: readonly Outline[]) {
      setState({
        tool,
        points,
        closed,
        placed: outlines.map((outline, slot) => ({ ...outline, slot })),
      });
    },
    /** Lays a silhouette on the map unless it lies there or there is no room for another. */
    place(id: string, center: Position) {
      const { placed } = getState();
      if (placed.length >= MOST_SILHOUETTES || placed.some((one) => one.id === id)) return;
      const taken = new Set(placed.map(({ slot }) => slot));
      const slot = Array.from({ length: MOST_SILHOUETTES }, (_, index) => index).find(
        (index) => !taken.has(index),
      );
      setState({ placed: [...placed, { id, center, turn: 0, slot: slot ?? 0 }] });
    },
    moveSilhouette(id: string, center: Position) {
      change(id, () => ({ center }));
    },
    /** Turns a silhouette by so many degrees clockwise. */
    turnSilhouette(id: string, by: number) {
      change(id, ({ turn }) => ({ turn: (turn + by + 360) % 360 }));
    },
    removeSilhouette(id: string) {
      setState(({ placed }) => ({ placed: placed.filter((one) => one.id !== id) }));
    },
    removeSilhouettes() {
      setState({ placed: [] });
    },
  };
}

export type Tools = ReturnType<typeof createTools>;
