import { createStore } from "zustand/vanilla";
import type { Talk } from "../talk";

/** Where the cue at hand stands. */
export type CueProgress = "start" | "playing" | "end";

export interface LecternState {
  /** The talk at hand; null until one is opened. */
  readonly talk: Talk | null;
  /** Whether the page is given to an audience. */
  readonly presenting: boolean;
  /** Id of the cue at hand; null before the first. */
  readonly cue: string | null;
  readonly progress: CueProgress;
  /** The audience sees nothing. */
  readonly blank: boolean;
  /** The passage's text stands beside the map, in large type. */
  readonly passageShown: boolean;
  /** The speaker's notes lie over the map of this very window. */
  readonly notesShown: boolean;
  /** When presenting began, wall ms since the Unix epoch. */
  readonly startedAt: number | null;
  /** Digits typed so far of the number of a cue to jump to. */
  readonly typed: string;
}

/** Where a lecture stands. Commands move it; the page, the presenter's window and the map follow. */
export function createLectern() {
  const store = createStore<LecternState>(() => ({
    talk: null,
    presenting: false,
    cue: null,
    progress: "start",
    blank: false,
    passageShown: false,
    notesShown: false,
    startedAt: null,
    typed: "",
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Takes a talk in hand, or the changed form of the one at hand; a cue that is gone is let go. */
    hold(talk: Talk | null) {
      const { cue } = getState();
      const stays = talk?.cues.some(({ id }) => id === cue) ?? false;
      setState({ talk, ...(stays ? {} : { cue: null, progress: "start" as const }) });
    },
    begin(startedAt: number) {
      setState({ presenting: true, blank: false, startedAt });
    },
    end() {
      setState({ presenting: false, blank: false, startedAt: null, typed: "" });
    },
    stand(cue: string | null, progress: CueProgress) {
      setState({ cue, progress, typed: "" });
    },
    type(typed: string) {
      setState({ typed });
    },
    setBlank(blank: boolean) {
      setState({ blank });
    },
    showPassage(passageShown: boolean) {
      setState({ passageShown });
    },
    showNotes(notesShown: boolean) {
      setState({ notesShown });
    },
    /** Puts all back as it was before a reload, or as another window has it. */
    restore(state: LecternState) {
      setState(state, true);
    },
  };
}

export type Lectern = ReturnType<typeof createLectern>;
