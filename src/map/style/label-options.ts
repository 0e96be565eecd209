import type { ExpressionSpecification } from "maplibre-gl";
import type { MapLanguage } from "./fonts";
import type { Palette } from "./palette";

export interface LabelOptions {
  readonly colours: Palette;
  readonly languages: readonly MapLanguage[];
}

export const SETTLEMENTS = ["town", "village", "city", "port", "railhead", "airfield"];
/** Passes and forts are signed like settlements, but filled. */
export const STRONGHOLDS = ["pass", "fort"];
export const THEATRE_NAMES = [...SETTLEMENTS, ...STRONGHOLDS, "island"];
export const MARKS = ["cairn", "landmark", "headquarters", "line", "ford", "bridge", "confluence"];
// Settlements and strongholds are wanted in the view of the whole theatre, features of the field only on it.
export const THEATRE_ZOOMS = [5, 7, 10, 11] as const;
export const FIELD_ZOOMS = [8, 9, 10, 11] as const;

export const kindIn = (kinds: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "kind"],
  ["literal", [...kinds]],
];
