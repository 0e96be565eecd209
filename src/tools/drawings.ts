import { carryRing, measureWay } from "../motion";
import type { ToolsState } from "../state";
import { inKilometres, inSquareKilometres } from "./words";

/** The measured way in the map's terms, with its words; null while the ruler is away. */
export function rulerDrawing({ tool, points, closed }: ToolsState) {
  if (tool !== "measure") return null;
  const legs = measureWay(points, closed);
  let metres = 0;
  return {
    points,
    legs: legs.map(({ from, to, metres: length }, index) => {
      metres += length;
      const isLast = index === legs.length - 1 && index > 0;
      const label = isLast
        ? `${inKilometres(length)} · ${inKilometres(metres)} in all`
        : inKilometres(length);
      return { from, to, label };
    }),
  };
}

/** The silhouettes on the map in the map's terms, each carried to where it lies. */
export function silhouetteDrawings({ silhouettes, placed }: ToolsState) {
  return placed.flatMap(({ id, center, turn, slot }) => {
    const silhouette = silhouettes.find((one) => one.id === id);
    if (!silhouette) return [];
    const { name, areaKm2, rings, center: home } = silhouette;
    return {
      id,
      name,
      slot,
      center,
      size: inSquareKilometres(areaKm2),
      rings: rings.map((ring) => carryRing(ring, home, center, turn)),
    };
  });
}
