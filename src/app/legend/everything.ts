import {
  type Campaign,
  EVENT_KINDS,
  eachHolder,
  type Holders,
  holderOf,
  layersOf,
  tellsGround,
  tellsHours,
} from "../../campaign";
import type { MapContents } from "../../map";

/** All that the map of a campaign can show at any time, as if all of it were on the map now. */
export function everythingOn(
  campaign: Pick<Campaign, "control" | "events" | "fronts" | "rate" | "units"> & Holders,
): MapContents {
  const { control, events, forces, fronts, units } = campaign;
  const layers = layersOf(campaign);
  const onMap = units.filter(({ trajectory }) => trajectory !== null);
  const happens = new Set(events.map(({ kind }) => kind));
  const planned = onMap.some(({ trajectory }) => trajectory?.status === "planned");
  const moves = layers.includes("arrows");
  return {
    forces: [...forces.keys()].filter((id) => onMap.some(({ force }) => force === id)),
    echelons: [...new Set(onMap.map(({ echelon }) => echelon))],
    movedAside: moves,
    ghosts: moves,
    arrows: moves ? ["advance", "withdrawal", ...(planned ? (["planned"] as const) : [])] : [],
    grades: moves ? ["A", "B", "C", "D"] : [],
    ring: moves,
    shapes: [...new Set(fronts.map(({ kind }) => kind))],
    towns: eachHolder(
      [...control.values()].flat().map((holding) => holderOf(holding, campaign)),
      campaign,
    ),
    heldArea: tellsGround(campaign),
    events: EVENT_KINDS.filter((kind) => happens.has(kind)),
    flights: happens.has("air") || happens.has("airlift"),
    night: tellsHours(campaign) ? 1 : 0,
  };
}
