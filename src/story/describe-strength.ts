import type { Unit } from "../campaign";

type Strength = Unit["strengths"][number];

const NOUNS = [
  ["men", "man", "men"],
  ["tanks", "tank", "tanks"],
  ["armouredCars", "armoured car", "armoured cars"],
  ["guns", "gun", "guns"],
  ["aircraft", "aircraft", "aircraft"],
] as const;

const grouped = new Intl.NumberFormat("en-GB");

/** `12,541 men, 186 tanks`, or null when no number is given. */
export function describeStrength(strength: Strength): string | null {
  const parts = NOUNS.flatMap(([key, one, many]) => {
    const count = strength[key];
    return count === undefined ? [] : [`${grouped.format(count)} ${count === 1 ? one : many}`];
  });
  return parts.length > 0 ? parts.join(", ") : null;
}
