import type {
  CameraView,
  Campaign,
  Echelon,
  EventKind,
  Grade,
  Holder,
  Mention,
  MovingShape,
  Position,
} from "../campaign";
import type { Tracks } from "../motion";
import type { MapLanguage, Theme } from "./style";

/** A symbol as it was last drawn: what is on screen, not what the engine says. */
export interface DrawnSymbol {
  readonly unit: string;
  /** Centre of the symbol, CSS px from the map's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Where the unit really is, CSS px; a leader line joins the two when the symbol was moved aside. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}

/** The name of a place as it was last drawn, CSS px as for symbols. */
export interface DrawnPlaceName {
  readonly place: string;
  /** Centre of the letters. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the name's own letters. */
  readonly size: number;
}

/** A unit as it is at another instant, as it was last drawn: its true place, CSS px as for symbols. */
export interface DrawnGhost {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
}

export type ArrowKind = "advance" | "withdrawal" | "planned";

/** What there is to see on the map at its instant, in its view and with its layers: what a legend has to explain. */
export interface MapContents {
  /** Ids of the forces whose symbols are to be seen. */
  readonly forces: readonly string[];
  readonly echelons: readonly Echelon[];
  /** Whether a symbol stands aside of its unit, with a leader line. */
  readonly movedAside: boolean;
  readonly ghosts: boolean;
  readonly arrows: readonly ArrowKind[];
  /** Grades of the ways that trails, or the selected unit's track, show. */
  readonly grades: readonly Grade[];
  /** Whether the ring of uncertainty around the selected unit is drawn. */
  readonly ring: boolean;
  readonly shapes: readonly MovingShape["kind"][];
  /** Who holds the towns that change hands. */
  readonly towns: readonly Holder[];
  readonly heldArea: boolean;
  readonly events: readonly EventKind[];
  /** Whether the way of aircraft to an event is drawn. */
  readonly flights: boolean;
  /** How far the night has fallen in the middle of the view, 0..1. */
  readonly night: number;
}

/** How large what is written on the map is shown on the page, CSS px. */
export interface MapLettering {
  /** By which the page scales the map up. */
  readonly magnification: number;
  /** Sizes of the letters of all names in view. */
  readonly names: readonly number[];
  readonly unitNames: number;
  /** Heights of the symbols in view, with their marks. */
  readonly symbols: readonly number[];
}

/** What the overlay draws of the user's choices. */
export interface Emphasis {
  readonly selected: string | null;
  readonly pointed: Mention | null;
}

/** Things the map tells the app. */
export interface CampaignMapEvents {
  /** Style, symbols and first frame are on screen. */
  ready: () => void;
  /** The camera moves or something loads. */
  busy: () => void;
  /** Nothing is loading or moving any more. */
  idle: () => void;
  /** The camera is somewhere else, told before the map is drawn there; not when it mirrors another map's. */
  moved: (view: CameraView) => void;
  /** The map was drawn anew: its camera moved, or what is on it did. */
  drawn: () => void;
  /** The map has another size, or the page covers another part of it. */
  reframed: () => void;
  /** The camera came to rest. */
  settled: (view: CameraView) => void;
  /** A hand is on the camera: flights and following must give way. */
  handled: () => void;
  /** A click or tap hit this unit, or nothing. */
  picked: (unit: string | null) => void;
  pointed: (mention: Mention | null) => void;
  /** WebGL went away or came back. */
  context: (state: "lost" | "restored") => void;
  failed: (message: string) => void;
}

/** Projects `[lon, lat]` to CSS px from the map's top left corner. */
export type Project = (position: Position) => { readonly x: number; readonly y: number };

export interface CampaignMapOptions {
  /** An empty element; the map fills it. */
  readonly container: HTMLElement;
  readonly campaign: Campaign;
  readonly tracks: Tracks;
  readonly theme: Theme;
  readonly languages: readonly MapLanguage[];
  /** URL prefix of `geodata/basemap/`, with its slash. */
  readonly basemap: string;
  readonly reducedMotion: boolean;
  /** Device px to a CSS px; the screen's own when left out. */
  readonly pixelRatio?: number | undefined;
  /** Where the camera is first; the campaign's own view when left out. */
  readonly view?: CameraView | undefined;
}
