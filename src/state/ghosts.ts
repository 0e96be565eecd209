import { createStore } from "zustand/vanilla";

/** On which side of the clock's instant the ghosts are. */
export type GhostTime = "before" | "after";

export interface GhostsState {
  /** Null while no ghosts are to be seen. */
  readonly shown: GhostTime | null;
  /** How far they are from the clock's instant, campaign hours; null follows the campaign's speed. */
  readonly hours: number | null;
  /** Whether their buttons stand on the map. */
  readonly handy: boolean;
}

/** Where everyone was or will be, faintly, while the user asks for it. */
export function createGhosts() {
  const store = createStore<GhostsState>(() => ({ shown: null, hours: null, handy: false }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    show(shown: GhostTime | null) {
      if (shown !== getState().shown) setState({ shown });
    },
    setHours(hours: number | null) {
      setState({ hours });
    },
    /** Puts the buttons on the map or away; without them no ghosts are left behind. */
    setHandy(handy: boolean) {
      setState(handy ? { handy } : { handy, shown: null });
    },
  };
}

export type Ghosts = ReturnType<typeof createGhosts>;
