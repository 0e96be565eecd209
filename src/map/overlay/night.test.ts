import fc from "fast-check";
import { getPosition, getTimes } from "suncalc";
import { describe, expect, it } from "vitest";
import { calmAt, NightPace } from "./night-pace";
import { DUSK, directionOf, NIGHTFALL, nightShare, SUNSET, sineOfAltitude, sunAt } from "./sun";

const RADIANS = Math.PI / 180;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const instant = fc.integer({ min: Date.UTC(1904, 0), max: Date.UTC(1950, 0) });
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const altitude = fc.double({ min: -90, max: 90, noNaN: true });
const shareAt = (degrees: number) => nightShare(Math.sin(degrees * RADIANS));

describe("the sun", () => {
  it("stands where suncalc puts it, but for the air's refraction near the horizon", () => {
    fc.assert(
      fc.property(instant, lon, lat, (at, east, north) => {
        const own = Math.asin(sineOfAltitude(sunAt(at), directionOf(east, north))) / RADIANS;
        const told = getPosition(new Date(at), north, east).altitude;
        expect(Math.abs(own - told)).toBeLessThan(own > 20 ? 0.06 : 0.8);
      }),
    );
  });

  it("sets when the time bar's night begins", () => {
    const { sunset } = getTimes(new Date(Date.UTC(1939, 6, 3)), 47.8, 118.5);
    const sine = sineOfAltitude(sunAt(sunset?.getTime() ?? 0), directionOf(118.5, 47.8));
    expect(Math.abs(sine - DUSK)).toBeLessThan(0.003);
  });
});

describe("the share of night", () => {
  it("is none by day, whole when twilight is over, and between them in between", () => {
    fc.assert(
      fc.property(altitude, (degrees) => {
        const share = shareAt(degrees);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (degrees >= SUNSET) expect(share).toBe(0);
        if (degrees <= NIGHTFALL) expect(share).toBe(1);
      }),
    );
  });

  it("never falls as the sun sinks", () => {
    fc.assert(
      fc.property(altitude, altitude, (one, other) => {
        expect(shareAt(Math.min(one, other))).toBeGreaterThanOrEqual(shareAt(Math.max(one, other)));
      }),
    );
  });
});

describe("the pace of nights", () => {
  it("leaves them whole at rest and takes them away when a day takes a second or less", () => {
    expect(calmAt(0)).toBe(1);
    expect(calmAt((6 * HOUR) / 1000)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: DAY / 1000, max: 1e9, noNaN: true }), (pace) => {
        expect(calmAt(pace)).toBe(0);
      }),
    );
  });

  it("takes them away at once when the clock begins to race, and brings them back softly", () => {
    const pace = new NightPace(true);
    pace.update(0, 0);
    pace.setPace(5_184_000);
    pace.update(DAY, 16);
    expect(pace.strength).toBe(0);
    pace.setPace(0);
    pace.update(DAY, 32);
    expect(pace.settling).toBe(true);
    expect(pace.strength).toBeLessThan(0.1);
    pace.update(DAY, 600);
    expect(pace.strength).toBe(1);
    expect(pace.settling).toBe(false);
  });

  it("shows the night of a single leap in the very next picture", () => {
    const pace = new NightPace(true);
    pace.update(0, 0);
    pace.update(12 * HOUR, 1000);
    expect(pace.strength).toBe(1);
  });

  it("never lets a scrubbing hand make more than three flashes a second", () => {
    const pace = new NightPace(true);
    const seen: number[] = [];
    // Noon and midnight by turns, sixty times a second.
    for (let frame = 0; frame < 180; frame++) {
      pace.update(frame % 2 === 0 ? 0 : 12 * HOUR, (frame * 1000) / 60);
      seen.push(frame % 2 === 0 ? 0 : pace.strength);
    }
    const flashes = seen.filter((night, frame) => night > 0.1 && (seen[frame - 1] ?? 0) <= 0.1);
    expect(flashes.length).toBeLessThanOrEqual(3);
    pace.update(12 * HOUR, 3600);
    pace.update(12 * HOUR, 4200);
    expect(pace.strength).toBe(1);
  });
});
