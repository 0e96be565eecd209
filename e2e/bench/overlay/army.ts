import type { Action, Campaign, Echelon, Position, Trajectory, Unit } from "../../../src/campaign";
import { latitude, longitude, mercatorX, mercatorY } from "../../../src/motion";
import { BEGIN, createRandom } from "../../../src/motion/bench/march";

const HOUR = 3_600_000;

/** Hours for which units have marched when playing begins, so that their trails are whole. */
const RUN_UP = 40;
const HOURS = 76;

/** When playing begins, ms since the Unix epoch. */
export const START = BEGIN + RUN_UP * HOUR;

/** Campaign time per animation frame, ms: 1 s = 3 h at 60 frames a second. */
export const STEP = 180_000;

/** The window, CSS px; the map fills it. */
const WIDTH = 1280;
const HEIGHT = 720;

/** The probes' lanes in the empty top of the view, the one row's symbol and the other's trail; CSS px from the top. */
export const SYMBOL_LANE = 50.5;
export const TRAIL_LANE = 10.5;
const CROWD_TOP = 320;

/** Where the probes are when playing begins, and how far they go per frame, CSS px. */
export const PROBE_START = 220;
export const PROBE_STEP = 3.7;

/** The probes' colour, which nothing else on the map has. */
const MAGENTA = "#FF00FF";

/**
 * A real campaign, its places and its view, with synthetic units that advance without rest all over the view;
 * their times are whole hours, as those of real tracks mostly are. The first two are probes: side by side
 * they go straight east, but of the one only the symbol is looked at, and the other has only a trail.
 * @param ordered whether the units stand in an order of battle, by which the map folds them. Otherwise each
 * is a division on its own, of which all are drawn.
 */
export function syntheticCampaign(real: Campaign, count: number, ordered: boolean): Campaign {
  const patterns = real.units.filter(({ branch }) => branch !== "air");
  const random = createRandom(1939);
  const onScreen = placer(real);
  const units = Array.from({ length: count }, (_, index): Unit => {
    const pattern = patterns[index % patterns.length];
    if (!pattern) throw new Error("the campaign has no units to take symbols from");
    const place = ordered ? placeInArmy(index) : ALONE;
    const base = { ...pattern, ...place, index, children: [], id: unitId(index) };
    if (index < 2) {
      const trajectory = probeTrack(base.id, onScreen, index === 0 ? SYMBOL_LANE : TRAIL_LANE);
      const visible = { from: BEGIN, to: index === 0 ? BEGIN + HOURS * HOUR : BEGIN };
      // Nobody makes room for aircraft, and they have no arrows: this symbol is always drawn where its unit is.
      return { ...base, shortName: "Probe", branch: "air", force: "probe", trajectory, visible };
    }
    return {
      ...base,
      shortName: `Unit ${index}`,
      trajectory: march(base.id, onScreen, random),
      visible: { from: BEGIN, to: BEGIN + HOURS * HOUR },
    };
  });
  const [force] = real.forces.values();
  if (!force) throw new Error("the campaign has no forces");
  return {
    ...real,
    period: { from: BEGIN, to: BEGIN + HOURS * HOUR },
    opening: START,
    forces: new Map([...real.forces, ["probe", { ...force, id: "probe", colour: MAGENTA }]]),
    units,
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    events: [],
    eventById: new Map(),
  };
}

function unitId(index: number): string {
  return `unit-${index}`;
}

/** Units in an army: it and its three corps, nine divisions and twenty-seven regiments. */
const ARMY = 40;

interface Standing {
  readonly echelon: Echelon;
  readonly parent: string | null;
}

const ALONE: Standing = { echelon: "division", parent: null };

/** Where the unit stands in the order of battle: armies follow each other after the probes. */
function placeInArmy(index: number): Standing {
  if (index < 2) return { echelon: "army", parent: null };
  const within = (index - 2) % ARMY;
  if (within === 0) return { echelon: "army", parent: null };
  const echelon = within < 4 ? "corps" : within < 13 ? "division" : "regiment";
  return { echelon, parent: unitId(index - within + Math.floor((within - 1) / 3)) };
}

/** CSS px of the campaign's own view to `[lon, lat]`. */
type Place = (x: number, y: number) => Position;

function placer({ camera: { center, zoom } }: Campaign): Place {
  const world = 512 * 2 ** zoom;
  const left = mercatorX(center[0]) - WIDTH / 2 / world;
  const top = mercatorY(center[1]) - HEIGHT / 2 / world;
  return (x, y) => [longitude(left + x / world), latitude(top + y / world)];
}

/** Twenty vertices, about 60 px a leg. */
function march(unit: string, place: Place, random: () => number): Trajectory {
  const VERTICES = 20;
  let x = 40 + (WIDTH - 80) * random();
  let y = CROWD_TOP + (HEIGHT - 40 - CROWD_TOP) * random();
  const positions: Position[] = [];
  for (let vertex = 0; vertex < VERTICES; vertex++) {
    positions.push(place(x, y));
    x = bounded(x + 160 * (random() - 0.5), 40, WIDTH - 40);
    y = bounded(y + 160 * (random() - 0.5), CROWD_TOP, HEIGHT - 40);
  }
  const times = positions.map((_, vertex) => BEGIN + ((vertex * HOURS) / (VERTICES - 1)) * HOUR);
  return trajectory(unit, "advance", times, positions);
}

function probeTrack(unit: string, place: Place, lane: number): Trajectory {
  // A vertex an hour, or the track would bend away from its lane along a great circle.
  const times = Array.from({ length: HOURS + 1 }, (_, hour) => BEGIN + hour * HOUR);
  // The run-up is slow, so that all of the trail is in view.
  const positions = times.map((time) => {
    const frames = (time - START) / STEP;
    const step = frames < 0 ? PROBE_STEP / 30 : PROBE_STEP;
    return place(PROBE_START + frames * step, lane);
  });
  return trajectory(unit, "raid", times, positions);
}

function trajectory(
  unit: string,
  action: Action,
  times: number[],
  positions: Position[],
): Trajectory {
  const all = <Value>(value: Value) => times.map(() => value);
  return {
    unit,
    status: "executed",
    times,
    positions,
    kinds: all("waypoint" as const),
    actions: all(action),
    grades: all("A" as const),
    precisions: all("hour" as const),
    uncertaintyKm: all(0),
    places: all(null),
    sources: all([]),
    overrides: [],
  };
}

function bounded(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
