import type { Position } from "../../campaign";

/** A measured way as it is drawn; the words are the page's. */
export interface RulerDrawing {
  readonly points: readonly Position[];
  readonly legs: readonly {
    readonly from: Position;
    readonly to: Position;
    /** Stands at its middle. */
    readonly label: string;
  }[];
}

/** A silhouette as it is drawn, carried to where it lies now. */
export interface SilhouetteDrawing {
  readonly id: string;
  readonly name: string;
  /** Its area in words. */
  readonly size: string;
  /** Which of the silhouettes' colours, from 0. */
  readonly slot: number;
  readonly center: Position;
  readonly rings: readonly (readonly Position[])[];
}

/** What hands do with the tools on the map. */
export interface MapToolEvents {
  /** A point for the measured way, by click, touch or crosshair. */
  pointAdded: (point: Position) => void;
  pointMoved: (index: number, to: Position) => void;
  silhouetteMoved: (id: string, center: Position) => void;
  /** Degrees clockwise. */
  silhouetteTurned: (id: string, by: number) => void;
  silhouetteRemoved: (id: string) => void;
}
