import { getTimes } from "suncalc";
import type { Position, Span } from "../campaign";

const DAY_MS = 86_400_000;

/** The daylight of the solar day around an instant; null through a polar night. */
function daylight(instant: number, [lon, lat]: Position): Span | null {
  const sun = getTimes(new Date(instant), lat, lon);
  if (sun.sunrise && sun.sunset) return { from: sun.sunrise.getTime(), to: sun.sunset.getTime() };
  const noon = sun.solarNoon.getTime();
  return sun.alwaysUp ? { from: noon - DAY_MS / 2, to: noon + DAY_MS / 2 } : null;
}

/**
 * The stretches between sunset and sunrise within a window, in order of time.
 * @param window ms since the Unix epoch
 * @param position `[lon, lat]` in degrees
 */
export function nightSpans(window: Span, position: Position): readonly Span[] {
  const nights: Span[] = [];
  let darkSince = window.from;
  for (let day = window.from - DAY_MS; day <= window.to + DAY_MS; day += DAY_MS) {
    const light = daylight(day, position);
    if (!light || light.to <= darkSince) continue;
    const dawn = Math.min(light.from, window.to);
    // Two polar days meet within seconds of each other: no night.
    if (dawn - darkSince > 60_000) nights.push({ from: darkSince, to: dawn });
    darkSince = light.to;
  }
  if (darkSince < window.to) nights.push({ from: darkSince, to: window.to });
  return nights;
}
