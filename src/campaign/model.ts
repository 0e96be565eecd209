import type { Root } from "mdast";
import type { z } from "zod";
import type { campaignFile, shelfFile } from "./schema/campaign";
import type { figuresFile } from "./schema/changes";
import type { EventKind } from "./schema/events";
import type { Action } from "./schema/movements";
import type { CameraView, Grade, Names, Position, Precision } from "./schema/primitives";
import type { claimsFile, PlaceCrossing, PlaceKind, sourcesFile } from "./schema/references";
import type { sketchesFile } from "./schema/sketches";
import type { UnitRecord } from "./schema/units";

/** All instants are ms since the Unix epoch (negative before 1970); all positions are WGS84 `[lon, lat]` in degrees. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

type CampaignRecord = z.output<typeof campaignFile>;
export type Force = CampaignRecord["forces"][number];
export type Side = CampaignRecord["sides"][number];
export type CampaignClock = CampaignRecord["clocks"][number];
export type Phase = CampaignRecord["phases"][number];
export type ShelfEntry = z.output<typeof shelfFile>["campaigns"][number];
export type Claim = z.output<typeof claimsFile>["claims"][number];
export type Source = z.output<typeof sourcesFile>[number];
export type { Action, CameraView, EventKind, Grade, Names, PlaceKind, Position, Precision };

export interface Unit extends UnitRecord {
  /** Place in `Campaign.units`; also the row of every per-unit array of the motion engine. */
  readonly index: number;
  readonly children: readonly string[];
  /** Null for a formation that stands in the order of battle only. */
  readonly trajectory: Trajectory | null;
  readonly visible: Span;
}

/** A unit's way through time and space. All arrays have one value per vertex, but `actions`. */
export interface Trajectory {
  readonly unit: string;
  /** `planned`: ordered, but called off. */
  readonly status: "executed" | "planned";
  readonly times: readonly number[];
  readonly positions: readonly Position[];
  readonly kinds: readonly ("waypoint" | "via")[];
  /** What the unit does from vertex i on; always as long as `times`. */
  readonly actions: readonly Action[];
  readonly grades: readonly Grade[];
  readonly precisions: readonly Precision[];
  readonly uncertaintyKm: readonly number[];
  readonly places: readonly (string | null)[];
  readonly sources: readonly (readonly string[])[];
  /** Legs that may break a rule of the check, by their first vertex, and why. */
  readonly overrides: readonly {
    readonly leg: number;
    readonly rule: "speed" | "water" | "crossing";
    readonly reason: string;
  }[];
}

export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly label: string;
  readonly kind: PlaceKind;
  /** How one gets over the river here; bridges and fords say so by their kind. */
  readonly crossing?: PlaceCrossing | undefined;
  readonly position: Position;
  readonly uncertaintyKm: number;
  readonly rank: number;
  readonly heightM?: number | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
}

export interface CampaignEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly text: string;
  readonly from: number;
  /** Equal to `from` when no end is known. */
  readonly to: number;
  readonly precision: Precision;
  readonly grade: Grade;
  readonly position: Position;
  readonly places: readonly string[];
  readonly units: readonly string[];
  readonly sources: readonly string[];
  readonly alternatives: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

/** A front, pocket or bridgehead that changes shape; one state an instant, all with the same number of vertices. */
export interface MovingShape {
  readonly id: string;
  readonly kind: "front" | "pocket" | "bridgehead" | "area";
  readonly side: string;
  readonly title: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  /** A polygon's ring is closed: its last position is its first. */
  readonly closed: boolean;
  readonly times: readonly number[];
  readonly states: readonly (readonly Position[])[];
}

/** Who holds a place, from `from` on. */
export interface Holding {
  readonly from: number;
  readonly side: string;
  readonly by: string | null;
  readonly precision: Precision;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

export type FigureGroup = z.output<typeof figuresFile>["groups"][number];

type SketchesRecord = z.output<typeof sketchesFile>;
export type SketchFeature = SketchesRecord["features"][number];

/** A simple drawing of an operation, to be set beside another one. */
export type Sketch = SketchesRecord["sketches"][number] & {
  readonly features: readonly SketchFeature[];
};

/** Two sketches that are shown together. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sketches: readonly [Sketch, Sketch];
}

export interface Passage extends Span {
  readonly id: string;
  readonly title: string;
  readonly chapter: string;
  /** Place in `Campaign.passages`. */
  readonly index: number;
  readonly camera: CameraView;
  readonly claims: readonly string[];
  readonly comparison?: string | undefined;
  readonly hedge?: string | undefined;
  /** Markdown syntax tree (mdast) of the prose. */
  readonly body: Root;
  /** Units, places and events that the prose links to, in order of first mention. */
  readonly mentions: readonly Mention[];
  /** Source ids cited in the prose, in order of first mention. */
  readonly citations: readonly string[];
}

export interface Mention {
  readonly kind: "unit" | "place" | "event";
  readonly id: string;
}

export interface Chapter extends Span {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly camera: CameraView;
  readonly focus: { readonly units: readonly string[]; readonly places: readonly string[] };
  readonly notes?: string | undefined;
  readonly lecture: readonly string[];
  readonly passages: readonly Passage[];
}

/** A campaign as the rest of the house sees it: checked, cross-linked and never changed. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly period: Span;
  readonly opening: number;
  /** The part of the period that the time bar opens on. */
  readonly window: Span;
  readonly rate: number;
  readonly sheet: CampaignRecord["sheet"];
  readonly camera: CameraView;
  readonly clocks: readonly CampaignClock[];
  readonly sides: readonly Side[];
  readonly forces: ReadonlyMap<string, Force>;
  readonly phases: readonly Phase[];
  readonly credits: readonly string[];
  /** In order-of-battle order: every parent before its children. */
  readonly units: readonly Unit[];
  readonly unitById: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  /** By beginning, then id. */
  readonly events: readonly CampaignEvent[];
  readonly eventById: ReadonlyMap<string, CampaignEvent>;
  readonly fronts: readonly MovingShape[];
  /** Holders of places that change hands, by place; the first of each holds from the period's beginning. */
  readonly control: ReadonlyMap<string, readonly Holding[]>;
  readonly figures: readonly FigureGroup[];
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly chapters: readonly Chapter[];
  /** All chapters' passages in reading order; `from` strictly increases. */
  readonly passages: readonly Passage[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
}
