import { createStore } from "zustand/vanilla";
import type { Mention } from "../campaign";

export interface SelectionState {
  /** The unit whose card is open and whose track is drawn. */
  readonly unit: string | null;
  /** What the pointer or the keyboard focus rests on, in the text or on the map. */
  readonly pointed: Mention | null;
  /** The camera keeps the selected unit in its middle third. */
  readonly following: boolean;
}

export function createSelection() {
  const store = createStore<SelectionState>(() => ({
    unit: null,
    pointed: null,
    following: false,
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Selects a unit, or nothing; following ends unless it is the same unit. */
    select(unit: string | null) {
      if (unit !== getState().unit) setState({ unit, following: false });
    },
    point(pointed: Mention | null) {
      const before = getState().pointed;
      if (before?.kind !== pointed?.kind || before?.id !== pointed?.id) setState({ pointed });
    },
    follow(following: boolean) {
      setState({ following: following && getState().unit !== null });
    },
  };
}

export type Selection = ReturnType<typeof createSelection>;
