import { createStore } from "zustand/vanilla";

/** What an exhibit is to show. */
export interface KioskPlan {
  /** Id of the talk; the first campaign's own when null. */
  readonly talk: string | null;
  /** How long a visitor may be still before the show is announced, s. */
  readonly idleSeconds: number;
  /** How long the attract screen and each cue rest, s; as long as reading takes when null. */
  readonly restSeconds: number | null;
}

/**
 * `attract`: the title over the playing map. `playing` and `resting`: a cue, on its way and at its end. `exploring`:
 * a visitor has the page. `countdown`: the visitor seems gone, and the show is about to go on.
 */
export type KioskPhase = "attract" | "playing" | "resting" | "exploring" | "countdown";

export interface KioskState {
  /** Null while the page is no exhibit. */
  readonly plan: KioskPlan | null;
  readonly phase: KioskPhase;
  /** Grows by one each time a visitor asks for the show. */
  readonly returns: number;
}

/** The page as an exhibit without a speaker. */
export function createKiosk() {
  const store = createStore<KioskState>(() => ({ plan: null, phase: "attract", returns: 0 }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Makes the page an exhibit. */
    begin(plan: KioskPlan) {
      setState({ plan, phase: "attract" });
    },
    enter(phase: KioskPhase) {
      if (phase !== getState().phase) setState({ phase });
    },
    /** Asks that the show go on. */
    askBack() {
      setState(({ returns }) => ({ returns: returns + 1 }));
    },
    /** Makes the exhibit an ordinary page. */
    end() {
      setState({ plan: null, phase: "attract" });
    },
  };
}

export type Kiosk = ReturnType<typeof createKiosk>;
