import { createStore } from "zustand/vanilla";

export interface OfflineState {
  /** The copy of the app that this browser keeps, for a start without server or network. */
  readonly copy: "none" | "kept";
  /** A newer version of the app lies ready to be taken. */
  readonly newer: boolean;
  /** Grows by one each time the user wants the newer version. */
  readonly takings: number;
}

/** The copy of the app in this browser, and what the user wants done with it. */
export function createOffline() {
  const store = createStore<OfflineState>(() => ({ copy: "none", newer: false, takings: 0 }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    kept() {
      setState({ copy: "kept" });
    },
    offerNewer(newer: boolean) {
      setState({ newer });
    },
    takeNewer() {
      setState(({ takings }) => ({ takings: takings + 1 }));
    },
  };
}

export type Offline = ReturnType<typeof createOffline>;
