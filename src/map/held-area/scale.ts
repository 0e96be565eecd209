import { latitude } from "../../motion";

const EQUATOR_KM = 40_075;

/** Kilometres a mercator unit is long at a mercator y. */
export function kmPerUnit(y: number): number {
  return EQUATOR_KM * Math.cos((latitude(y) * Math.PI) / 180);
}
