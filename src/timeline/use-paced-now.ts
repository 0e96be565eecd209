import { useMemo, useSyncExternalStore } from "react";
import type { Clock } from "../clock";
import { createPacedReading } from "./pace";

/** The clock's instant (ms since the epoch), at most once every `interval` ms while it plays. */
export function usePacedNow(clock: Clock, interval: number): number {
  const reading = useMemo(() => createPacedReading(clock, interval), [clock, interval]);
  return useSyncExternalStore(reading.subscribe, reading.read);
}
