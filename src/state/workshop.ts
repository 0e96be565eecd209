import { createStore } from "zustand/vanilla";
import type { Talk } from "../talk";

/** A talk as it was before a change. */
export interface TalkStep {
  readonly talk: Talk;
  /** The cue that was at hand. */
  readonly cue: string | null;
  /** What was changed, in words: `caption of “The crossing”`. */
  readonly what: string;
}

export interface WorkshopState {
  /** The cue at hand is being changed, beside the map. */
  readonly editing: boolean;
  /** What undoing goes back to, the latest last. */
  readonly past: readonly TalkStep[];
  /** Grows by one with each change of the talk at hand, which is then to be kept. */
  readonly changes: number;
  /** Grows by one each time a talk was kept in the browser. */
  readonly kept: number;
  /** Grows by one when fields have to be filled anew: something was undone, or another talk taken in hand. */
  readonly refills: number;
  /** Why the last change was not made or not kept, as a sentence. */
  readonly trouble: string | null;
}

/** So many changes can be undone. */
const LONGEST_PAST = 100;

/** Where the talk at hand is worked on. */
export function createWorkshop() {
  const store = createStore<WorkshopState>(() => ({
    editing: false,
    past: [],
    changes: 0,
    kept: 0,
    refills: 0,
    trouble: null,
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    edit(editing: boolean) {
      if (editing !== getState().editing) setState({ editing, trouble: null });
    },
    /** Remembers how a talk was before a change; the letters of one field are one change. */
    remember(step: TalkStep) {
      const { past, changes } = getState();
      const goesOn = past.at(-1)?.what === step.what;
      setState({
        past: goesOn ? past : [...past, step].slice(-LONGEST_PAST),
        changes: changes + 1,
        trouble: null,
      });
    },
    /** Takes the latest step off the past. */
    goBack() {
      const { past, changes, refills } = getState();
      setState({
        past: past.slice(0, -1),
        changes: changes + 1,
        refills: refills + 1,
        trouble: null,
      });
    },
    /** Another talk is in hand: nothing of the one before can be undone. */
    beginAnew() {
      setState(({ refills }) => ({ past: [], refills: refills + 1, trouble: null }));
    },
    keep() {
      setState(({ kept }) => ({ kept: kept + 1 }));
    },
    fail(trouble: string | null) {
      setState({ trouble });
    },
  };
}

export type Workshop = ReturnType<typeof createWorkshop>;
