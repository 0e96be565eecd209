import fc from "fast-check";
import { MercatorCoordinate } from "maplibre-gl";
import { expect, test } from "vitest";
import { latitude, longitude, MAX_LATITUDE, mercatorX, mercatorY } from "./mercator";

const lons = fc.double({ min: -180, max: 180, noNaN: true });
const lats = fc.double({ min: -85, max: 85, noNaN: true });

test("is the map's own mercator", () => {
  fc.assert(
    fc.property(lons, lats, (lon, lat) => {
      const theirs = MercatorCoordinate.fromLngLat([lon, lat]);
      expect(mercatorX(lon)).toBeCloseTo(theirs.x, 12);
      expect(mercatorY(lat)).toBeCloseTo(theirs.y, 12);
    }),
  );
});

test("goes there and back", () => {
  fc.assert(
    fc.property(lons, lats, (lon, lat) => {
      expect(longitude(mercatorX(lon))).toBeCloseTo(lon, 10);
      expect(latitude(mercatorY(lat))).toBeCloseTo(lat, 10);
    }),
  );
});

test("ends where the square does, even at the poles", () => {
  expect(mercatorY(90)).toBeCloseTo(0, 7);
  expect(mercatorY(-90)).toBeCloseTo(1, 7);
  expect(mercatorY(MAX_LATITUDE)).toBe(mercatorY(89));
});
