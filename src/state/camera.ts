import { createStore } from "zustand/vanilla";
import type { CameraView } from "../campaign";

export interface CameraRequest {
  readonly view: CameraView;
  /**
   * `ground`: as much ground as an author's camera shows on a hall's projector, whatever the window's size.
   * `zoom`: this very zoom, as an address or a hand left it.
   */
  readonly keep: "ground" | "zoom";
  /** A flight when motion is welcome; otherwise the camera is simply there. */
  readonly animate: boolean;
}

export interface CameraState {
  /** The last thing somebody asked of the camera; a new object for each request. */
  readonly request: CameraRequest | null;
  /** Where the map's camera came to rest; null before the map is up. */
  readonly settled: CameraView | null;
}

/** Camera intent: rooms ask here, only the map moves. */
export function createCamera() {
  const store = createStore<CameraState>(() => ({ request: null, settled: null }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Asks for an author's camera: the campaign's, a chapter's, a passage's. */
    show(view: CameraView, animate = true) {
      setState({ request: { view, animate, keep: "ground" } });
    },
    /** Asks for exactly this view. */
    set(view: CameraView, animate = true) {
      setState({ request: { view, animate, keep: "zoom" } });
    },
    /** Called by the map when a movement has ended. */
    settle(view: CameraView) {
      setState({ settled: view });
    },
  };
}

export type Camera = ReturnType<typeof createCamera>;
