import { distance } from "@turf/turf";
import type { Position } from "./model";

/**
 * Times (ms since the epoch) of a trajectory with each `via` set by its share of the leg's length, so that the
 * unit keeps one speed between two waypoints. Lengths are great-circle metres. To the second, as files hold them.
 * Waypoints keep their times; a via before the first or after the last waypoint keeps its own.
 */
export function retimeVias(
  positions: readonly Position[],
  times: readonly number[],
  kinds: readonly ("waypoint" | "via")[],
): number[] {
  const result = [...times];
  let start = kinds.indexOf("waypoint");
  for (let end = start + 1; start >= 0 && end < kinds.length; end++) {
    if (kinds[end] === "via") continue;
    const lengths = [0];
    for (let vertex = start + 1; vertex <= end; vertex++) {
      const [from, to] = [positions[vertex - 1], positions[vertex]];
      lengths.push(
        (lengths.at(-1) ?? 0) + (from && to ? distance(from, to, { units: "meters" }) : 0),
      );
    }
    const whole = lengths.at(-1) ?? 0;
    const [from = 0, to = 0] = [times[start], times[end]];
    for (let vertex = start + 1; vertex < end; vertex++) {
      const share =
        whole > 0 ? (lengths[vertex - start] ?? 0) / whole : (vertex - start) / (end - start);
      result[vertex] = Math.round((from + share * (to - from)) / 1000) * 1000;
    }
    start = end;
  }
  return result;
}
