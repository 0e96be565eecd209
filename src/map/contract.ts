import type { CameraView, Mention, Position } from "../campaign";

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
