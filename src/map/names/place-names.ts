import type { Place } from "../../campaign";
import { mercatorX, mercatorY } from "../../motion";
import type { Face, MapLanguage } from "../style";
import {
  HEIGHT_SHARE,
  letteringOf,
  PLACE_LETTERING,
  type PlaceLettering,
  SECOND_SHARE,
} from "../style/place-lettering";
import { type PlaceProperties, placeFeatures } from "../style/places";

/** One text of a name: the name itself, its form in a second language, or a spot height. */
export interface NameText {
  readonly text: string;
  readonly face: Face;
  readonly language: MapLanguage;
  /** Of the name's own letters, as a share. */
  readonly share: number;
  readonly ink: PlaceLettering["ink"] | "faintInk";
}

/** A place's name as it is written on the map. */
export interface PlaceName {
  readonly place: string;
  /** Web mercator, 0..1. */
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly lettering: PlaceLettering;
  /** How strongly it is written, 0..1. */
  readonly strength: number;
  readonly texts: readonly NameText[];
}

/** A place that is not known well is named more lightly. */
const UNCERTAIN = 0.86;

/**
 * The names of a gazetteer, the most important first.
 * @param languages one or two; a name that is missing in the first is written in English.
 */
export function placeNames(
  places: ReadonlyMap<string, Place>,
  languages: readonly MapLanguage[],
): PlaceName[] {
  return placeFeatures(places)
    .features.flatMap(({ geometry, properties }) => {
      const lettering = letteringOf(properties.kind);
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!lettering) return [];
      return {
        place: properties.id,
        x: mercatorX(longitude),
        y: mercatorY(latitude),
        rank: properties.rank,
        lettering,
        strength: properties.uncertain ? UNCERTAIN : 1,
        texts: textsOf(properties, lettering, languages),
      };
    })
    .sort(
      (a, b) =>
        PLACE_LETTERING.indexOf(b.lettering) - PLACE_LETTERING.indexOf(a.lettering) ||
        a.rank - b.rank,
    );
}

function textsOf(
  properties: PlaceProperties,
  { face, ink }: PlaceLettering,
  [first = "en", second]: readonly MapLanguage[],
): NameText[] {
  const nameIn = (language: MapLanguage) => properties[`name_${language}`] ?? properties.name_en;
  const name = nameIn(first);
  const texts: NameText[] = [{ text: name, face, language: first, share: 1, ink }];
  const other = second && properties[`name_${second}`];
  if (second && other && other !== name) {
    texts.push({ text: other, face: "plain", language: second, share: SECOND_SHARE, ink });
  }
  const { spotHeight } = properties;
  if (spotHeight) {
    const height = {
      face: "italic",
      language: "en",
      share: HEIGHT_SHARE,
      ink: "faintInk",
    } as const;
    texts.push({ text: spotHeight, ...height });
  }
  return texts;
}
