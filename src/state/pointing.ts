import { createStore } from "zustand/vanilla";
import type { Position } from "../campaign";
import {
  type Glue,
  type Ink,
  type PointingTool,
  resized,
  type Stroke,
  type ToolSizes,
  USUAL_SIZES,
  withStroke,
} from "../pointing";

/** What a hand does from one moment to the next; the other window shows it too. */
export interface Hand {
  /** Where laser, spotlight or lens is, `[lon, lat]`; null when nowhere. */
  readonly at: Position | null;
  /** The stroke that is being drawn. */
  readonly stroke: Stroke | null;
  /** Whether that stroke is finished with this. */
  readonly done: boolean;
}

/** What is chosen of the pointing tools. */
export interface PointingChoice {
  /** The tool in hand. */
  readonly tool: PointingTool | null;
  /** What new marks stick to. */
  readonly glue: Glue;
  readonly ink: Ink;
  readonly sizes: ToolSizes;
}

export interface PointingState extends PointingChoice {
  /** Where laser, spotlight or lens is, `[lon, lat]`; null when nowhere. */
  readonly at: Position | null;
  /** The stroke that is being drawn. */
  readonly drawing: Stroke | null;
  /** Finished strokes, oldest first. */
  readonly strokes: readonly Stroke[];
  /** Whether it was this window's hand that pointed or drew last, and not the other window's. */
  readonly own: boolean;
}

/** The laser, the pen and what else a speaker points with, and the marks that are on the map. */
export function createPointing() {
  const store = createStore<PointingState>(() => ({
    tool: null,
    glue: "map",
    ink: "pink",
    sizes: USUAL_SIZES,
    at: null,
    drawing: null,
    strokes: [],
    own: false,
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Takes a tool in hand, or puts the one in hand away; a stroke that is not finished is dropped. */
    take(tool: PointingTool | null) {
      if (tool !== getState().tool) setState({ tool, at: null, drawing: null, own: false });
    },
    stickTo(glue: Glue) {
      setState({ glue });
    },
    dip(ink: Ink) {
      setState({ ink });
    },
    /** Makes the tool in hand so many steps larger, or smaller when negative. */
    resize(steps: number) {
      const { tool, sizes } = getState();
      if (tool) setState({ sizes: resized(sizes, tool, steps) });
    },
    /** This window's hand points somewhere, or nowhere any more. */
    point(at: Position | null) {
      setState({ at, own: true });
    },
    /** This window's hand has begun a stroke or led it on; null drops it. */
    draw(drawing: Stroke | null) {
      setState({ drawing, own: true });
    },
    /** The stroke that is being drawn is finished. */
    finish() {
      const { drawing, strokes } = getState();
      if (drawing) setState({ drawing: null, strokes: withStroke(strokes, drawing), own: true });
    },
    /** The other window's hand did something. */
    follow({ at, stroke, done }: Hand) {
      const { strokes } = getState();
      setState({
        at,
        drawing: done ? null : stroke,
        strokes: done && stroke ? withStroke(strokes, stroke) : strokes,
        own: false,
      });
    },
    /** Takes the last stroke back. */
    undo() {
      setState(({ strokes }) => ({ drawing: null, strokes: strokes.slice(0, -1) }));
    },
    /** Wipes all marks off, and puts away what shows for as long as it is in hand. */
    clear() {
      const { tool } = getState();
      const stays = tool === "pen" || tool === "highlighter" || tool === "laser";
      setState({ strokes: [], drawing: null, at: null, own: false, ...(!stays && { tool: null }) });
    },
    /** Puts all or some of it back as it was before a reload, or as another window has it. */
    restore(state: Partial<PointingState>) {
      setState(state);
    },
  };
}

export type Pointing = ReturnType<typeof createPointing>;
