import type { Campaign, Grade, LayerId, Span, Trajectory } from "../../campaign";
import type { DrawnSymbol, MapContents } from "../contract";
import type { Arrows } from "./arrows";
import type { Camera } from "./camera";
import type { ControlMarks } from "./control-marks";
import type { EventMarks } from "./event-marks";
import type { Layout } from "./layout";
import { gradesOf } from "./line-geometry";
import { isLed } from "./marks";
import type { Shapes } from "./shapes";

/** What is fainter is not counted as seen. */
const SEEN = 0.1;

/** What the overlay knows of its last drawing. */
export interface LastDrawing {
  readonly campaign: Pick<Campaign, "period" | "unitById">;
  /** Those in the view. */
  readonly symbols: readonly DrawnSymbol[];
  readonly ghosts: boolean;
  readonly selected: string | null;
  readonly hidden: ReadonlySet<LayerId>;
  readonly night: number;
  /** What the trails show of the units' ways. */
  readonly trail: Span;
  readonly layout: Layout;
  readonly arrows: Pick<Arrows, "kinds">;
  readonly shapes: Pick<Shapes, "shown">;
  readonly control: Pick<ControlMarks, "holders">;
  readonly events: Pick<EventMarks, "shown" | "flying">;
}

/** Whether a symbol as drawn is to be seen in a view. */
export function isSeen(
  { opacity, x, y, width, height }: DrawnSymbol,
  camera: Pick<Camera, "width" | "height">,
): boolean {
  return (
    opacity > SEEN &&
    x > -width / 2 &&
    y > -height / 2 &&
    x < camera.width + width / 2 &&
    y < camera.height + height / 2
  );
}

/** What the overlay's last drawing put into the view; what the base map shows comes on top. */
export function contentsOf(drawing: LastDrawing): Omit<MapContents, "heldArea"> {
  const { arrows, campaign, control, events, hidden, layout, selected, shapes } = drawing;
  const units = drawing.symbols
    .flatMap(({ unit }) => campaign.unitById.get(unit) ?? [])
    .sort((one, other) => one.index - other.index);
  const grades = units.flatMap(({ id, trajectory }) => {
    if (!trajectory) return [];
    if (id === selected) return gradesWithin(trajectory, campaign.period);
    return hidden.has("trails") ? [] : gradesWithin(trajectory, drawing.trail);
  });
  return {
    forces: [...new Set(units.map(({ force }) => force))],
    echelons: [...new Set(units.map(({ echelon }) => echelon))],
    movedAside: units.some(({ index }) => isLed(layout, index)),
    ghosts: drawing.ghosts,
    arrows: [...arrows.kinds],
    grades: [...new Set(grades)].sort(),
    ring: units.some(({ id }) => id === selected),
    shapes: hidden.has("fronts") ? [] : [...shapes.shown],
    towns: hidden.has("control") ? [] : control.holders,
    events: hidden.has("events") ? [] : [...events.shown],
    flights: !hidden.has("events") && events.flying,
    night: drawing.night,
  };
}

/** The grades of the ways that a trajectory goes within a stretch of time, ms since the Unix epoch. */
export function gradesWithin(trajectory: Trajectory, { from, to }: Span): readonly Grade[] {
  const { positions, times } = trajectory;
  return gradesOf(trajectory).filter((_, vertex) => {
    const here = positions[vertex];
    const there = positions[vertex + 1];
    const left = times[vertex] ?? Number.POSITIVE_INFINITY;
    const arrived = times[vertex + 1] ?? Number.NEGATIVE_INFINITY;
    const moves = here && there && (here[0] !== there[0] || here[1] !== there[1]);
    return moves === true && arrived > from && left < to;
  });
}
