import { createStore } from "zustand/vanilla";
import { type Clock, createClock } from "../clock";
import { type Camera, createCamera } from "./camera";
import { type Comparison, createComparison } from "./comparison";
import { createGhosts, type Ghosts } from "./ghosts";
import { createKiosk, type Kiosk } from "./kiosk";
import { createLectern, type Lectern } from "./lectern";
import { createLibrary, type Library } from "./library";
import { createLink, type Link } from "./link";
import { createOffline, type Offline } from "./offline";
import { createPointing, type Pointing } from "./pointing";
import { createSelection, type Selection } from "./selection";
import { createSettings, type Settings, type SettingsStorage } from "./settings";
import { createTools, type Tools } from "./tools";
import { createWorkshop, type Workshop } from "./workshop";

export interface TrailState {
  /** Grows by one with each deliberate jump; the address keeps one history entry a jump. */
  readonly jumps: number;
}

export interface MessageState {
  /** A short word to the user (link copied, address not understood), announced politely. */
  readonly message: string | null;
  /** Whether it waits to be dismissed, because it says that something was not understood. */
  readonly stays: boolean;
}

export interface DoorState {
  /** The campaign that the user wants open, from the list or from a door in a text. */
  readonly wanted: string | null;
  /** The passage to begin with; the campaign's opening when null. */
  readonly passage: string | null;
}

/** Opens one of the app's dialogs. */
export interface DialogState {
  readonly dialog:
    | "help"
    | "time"
    | "sky"
    | "legend"
    | "about"
    | "compare"
    | "talk"
    | "take-away"
    | "pre-flight"
    | "hall"
    | "presenter"
    | "audience"
    | "kiosk"
    | null;
}

/** Every store of the app. One writer per piece of state; rooms get them through `usePincer`. */
export interface Pincer {
  readonly clock: Clock;
  readonly selection: Selection;
  readonly camera: Camera;
  readonly settings: Settings;
  readonly library: Library;
  readonly trail: ReturnType<typeof createTrail>;
  readonly messages: ReturnType<typeof createMessages>;
  readonly dialogs: ReturnType<typeof createDialogs>;
  readonly doors: ReturnType<typeof createDoors>;
  readonly lectern: Lectern;
  readonly kiosk: Kiosk;
  readonly link: Link;
  readonly workshop: Workshop;
  readonly offline: Offline;
  readonly tools: Tools;
  readonly comparison: Comparison;
  readonly ghosts: Ghosts;
  readonly pointing: Pointing;
}

function createTrail() {
  const store = createStore<TrailState>(() => ({ jumps: 0 }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    /** Says that what follows is a jump the user may want to come back from. */
    jump: () => store.setState(({ jumps }) => ({ jumps: jumps + 1 })),
  };
}

function createMessages() {
  const store = createStore<MessageState>(() => ({ message: null, stays: false }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    say: (message: string) => store.setState({ message, stays: false }),
    warn: (message: string) => store.setState({ message, stays: true }),
    dismiss: () => store.setState({ message: null }),
  };
}

function createDoors() {
  const store = createStore<DoorState>(() => ({ wanted: null, passage: null }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    /** Asks for a campaign; asking again for the one that is open does nothing. */
    open: (wanted: string, passage: string | null = null) => store.setState({ wanted, passage }),
  };
}

function createDialogs() {
  const store = createStore<DialogState>(() => ({ dialog: null }));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    show: (dialog: DialogState["dialog"]) => store.setState({ dialog }),
  };
}

/** A storage that keeps nothing while the page is an exhibit: what visitors choose is gone when they are. */
function withoutVisitors(storage: SettingsStorage, kiosk: Kiosk): SettingsStorage {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => {
      if (!kiosk.getState().plan) storage.setItem(key, value);
    },
  };
}

export function createPincer(storage: SettingsStorage | null): Pincer {
  const kiosk = createKiosk();
  return {
    clock: createClock(),
    selection: createSelection(),
    camera: createCamera(),
    settings: createSettings(storage && withoutVisitors(storage, kiosk)),
    library: createLibrary(),
    trail: createTrail(),
    messages: createMessages(),
    dialogs: createDialogs(),
    doors: createDoors(),
    lectern: createLectern(),
    kiosk,
    link: createLink(),
    workshop: createWorkshop(),
    offline: createOffline(),
    tools: createTools(),
    comparison: createComparison(),
    ghosts: createGhosts(),
    pointing: createPointing(),
  };
}
