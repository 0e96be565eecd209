import {
  type Campaign,
  type Echelon,
  EVENT_KINDS,
  EVENT_SIGNS,
  type Grade,
  type LayerId,
} from "../../campaign";
import type { ArrowKind, MapContents } from "../../map";
import type { Entry } from "./LegendGroup";
import {
  ArrowSign,
  AsideSign,
  EventMarkSign,
  FlightSign,
  GhostSign,
  HatchedSign,
  HeldAreaSign,
  LineSign,
  NightSign,
  RingSign,
  Swatch,
  TownSign,
} from "./signs";

/** Echelon marks over a symbol, smallest first (APP-6D); a group has none of its own. */
const ECHELONS: readonly (readonly [Echelon, string])[] = [
  ["company", "I"],
  ["battalion", "II"],
  ["regiment", "III"],
  ["brigade", "X"],
  ["division", "XX"],
  ["corps", "XXX"],
  ["army", "XXXX"],
  ["front", "XXXXX"],
  ["theatre", "XXXXXX"],
];

const ARROWS: Readonly<Record<ArrowKind, string>> = {
  advance: "axis of advance: from where a move began to where the unit is; the broader, the larger",
  withdrawal: "a withdrawal",
  planned: "planned, but called off",
};

const GRADES: Readonly<
  Record<Grade, { readonly width: number; readonly dash?: string; readonly words: string }>
> = {
  A: { width: 4, words: "documented" },
  B: { width: 2, words: "one good source" },
  C: { width: 2, dash: "9 5", words: "inferred" },
  D: { width: 2, dash: "2 5", words: "only keeps the unit on the map" },
};

const when = (there: boolean, entry: Entry): readonly Entry[] => (there ? [entry] : []);

/** The echelon marks among what is on the map, smallest first. */
export function echelonMarks(
  echelons: readonly Echelon[],
): readonly (readonly [Echelon, string])[] {
  return ECHELONS.filter(([echelon]) => echelons.includes(echelon));
}

/** What a legend says of each layer, for what is on the map. */
export function legendEntries(
  contents: MapContents,
  { forces }: Pick<Campaign, "forces">,
): Readonly<Partial<Record<LayerId, readonly Entry[]>>> {
  const explained = new Set(contents.forces.map((id) => forces.get(id)?.colour));
  return {
    units: [
      ...contents.forces.flatMap((id) => {
        const force = forces.get(id);
        return force
          ? [{ key: id, sign: <Swatch colour={force.colour} />, words: force.name }]
          : [];
      }),
      ...when(contents.movedAside, {
        key: "aside",
        sign: <AsideSign />,
        words: "a symbol moved aside, with a line to where the unit is",
      }),
      ...when(contents.ghosts, {
        key: "ghosts",
        sign: <GhostSign />,
        words: "faintly: where the unit was, or will be",
      }),
      ...when(contents.ring, {
        key: "ring",
        sign: <RingSign />,
        words: "the selected unit may be anywhere in the ring",
      }),
    ],
    arrows: contents.arrows.map((kind) => ({
      key: kind,
      sign: <ArrowSign kind={kind} />,
      words: ARROWS[kind],
    })),
    trails: contents.grades.map((grade) => ({
      key: grade,
      sign: <LineSign width={GRADES[grade].width} dash={GRADES[grade].dash} />,
      words: (
        <>
          <b>{grade}</b> {GRADES[grade].words}
        </>
      ),
    })),
    fronts: [
      ...when(contents.shapes.includes("front"), {
        key: "front",
        sign: <LineSign width={3} dash="11 6" />,
        words: "a front, in the colour of its side; dashed where inferred",
      }),
      ...when(contents.shapes.includes("pocket"), {
        key: "pocket",
        sign: <HatchedSign />,
        words: "a pocket, in the colour of who is in it",
      }),
      ...when(contents.shapes.includes("bridgehead"), {
        key: "bridgehead",
        sign: <HatchedSign />,
        words: "a bridgehead",
      }),
      ...when(contents.shapes.includes("area"), {
        key: "area",
        sign: <HatchedSign />,
        words: "an area that is held",
      }),
    ],
    control: [
      ...when(contents.towns.length > 0, {
        key: "towns",
        sign: <TownSign />,
        words: "a town, in the colour of who holds it",
      }),
      // The units' part already says whose the other colours are.
      ...contents.towns
        .filter(({ colour }) => !explained.has(colour))
        .map(({ colour, name }) => ({
          key: `held by ${name}`,
          sign: <TownSign colour={colour} />,
          words: `held: ${name}`,
        })),
      ...when(contents.heldArea, {
        key: "area",
        sign: <HeldAreaSign />,
        words: "ground held, inferred from who had the towns around it, and from the fronts",
      }),
    ],
    events: [
      ...EVENT_KINDS.filter((kind) => contents.events.includes(kind)).map((kind) => ({
        key: kind,
        sign: <EventMarkSign kind={kind} />,
        words: EVENT_SIGNS[kind].meaning,
      })),
      ...when(contents.flights, {
        key: "flight",
        sign: <FlightSign />,
        words: "the way of the aircraft, schematic",
      }),
    ],
    night: when(contents.night > 0, {
      key: "night",
      sign: <NightSign />,
      words: "dusk and night, by the sun's height at the place",
    }),
  };
}
