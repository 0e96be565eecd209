import { createStore } from "zustand/vanilla";

/** Whether the other window of a lecture is there: the presenter's for the audience's, and the reverse. */
export type OtherWindow = "none" | "awaited" | "connected" | "lost";

/** A screen as the Window Management API tells of it, CSS px of the whole desktop. */
export interface DesktopScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  readonly isPrimary: boolean;
  /** Built into the machine, as a laptop's own. */
  readonly isInternal: boolean;
}

export interface LinkState {
  /** Names the channel between the two windows; the tab keeps it through reloads. */
  readonly session: string;
  readonly other: OtherWindow;
  /** The page is still on its way back to where it stood before a reload; until then it says nothing. */
  readonly returning: boolean;
  /** This window is the presenter's. */
  readonly desk: boolean;
  /** The speaker tries something on the presenter's own map; the audience sees nothing of it. */
  readonly trial: boolean;
  /** Grows by one each time the trial is to be shown to the audience. */
  readonly sendings: number;
  /** Grows by one each time the lecture is to be left where a window that is opened next finds it. */
  readonly handOvers: number;
  /** The screens of the desktop; empty unless the user let the page know them. */
  readonly screens: readonly DesktopScreen[];
}

/** What joins the audience's window and the presenter's. */
export function createLink() {
  const store = createStore<LinkState>(() => ({
    session: "",
    other: "none",
    returning: false,
    desk: false,
    trial: false,
    sendings: 0,
    handOvers: 0,
    screens: [],
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    name(session: string) {
      setState({ session });
    },
    setOther(other: OtherWindow) {
      if (other !== getState().other) setState({ other });
    },
    setReturning(returning: boolean) {
      setState({ returning });
    },
    /** Makes this window the presenter's. */
    beDesk(session: string) {
      setState({ desk: true, session });
    },
    tryPrivately(trial: boolean) {
      if (trial !== getState().trial) setState({ trial });
    },
    /** Asks that the audience be shown what is tried. */
    send() {
      setState(({ sendings }) => ({ sendings: sendings + 1 }));
    },
    /** Asks that the lecture be left for the audience's window, which is opened next. */
    handOver() {
      setState(({ handOvers }) => ({ handOvers: handOvers + 1 }));
    },
    knowScreens(screens: readonly DesktopScreen[]) {
      setState({ screens });
    },
  };
}

export type Link = ReturnType<typeof createLink>;
