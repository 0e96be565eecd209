import Cartesian3 from "@cesium/engine/Source/Core/Cartesian3.js";
import ExtrapolationType from "@cesium/engine/Source/Core/ExtrapolationType.js";
import JulianDate from "@cesium/engine/Source/Core/JulianDate.js";
import SampledPositionProperty from "@cesium/engine/Source/DataSources/SampledPositionProperty.js";
import { along, length, lineString } from "@turf/turf";
import { type ChangeInput, compileMotion, Sampler } from "..";
import { BEGIN, END } from "./march";

/** A way to find where all units are. `seek` returns something of every unit, so that no work can be skipped. */
export interface Contender {
  readonly name: string;
  readonly seek: (instant: number) => number;
}

/** Pincer's engine: its whole frame: place, leg and visibility. */
export function pincer(units: readonly ChangeInput[]): Contender {
  const { tracks } = compileMotion(units);
  const sampler = new Sampler(tracks, BEGIN);
  return {
    name: "Pincer",
    seek: (instant) => {
      const { x, y } = sampler.seek(instant);
      return (x[0] ?? 0) + (y[tracks.ids.length - 1] ?? 0);
    },
  };
}

/** The usual way with turf: the share of the time is the share of the line's length. It knows no times per vertex. */
export function turfAlong(units: readonly ChangeInput[], measuredOnce: boolean): Contender {
  const lines = units.map((unit) =>
    lineString((unit.trajectory?.positions ?? []).map((position) => [...position])),
  );
  const lengths = lines.map((line) => length(line));
  return {
    name: measuredOnce ? "turf along, length kept" : "turf along + length",
    seek: (instant) => {
      const share = (instant - BEGIN) / (END - BEGIN);
      let sum = 0;
      lines.forEach((line, row) => {
        const kilometres = measuredOnce ? (lengths[row] ?? 0) : length(line);
        sum += along(line, kilometres * share).geometry.coordinates[0] ?? 0;
      });
      return sum;
    },
  };
}

/** Cesium's own property, held at both ends as Pincer's tracks are, with a result object to write into. */
export function cesium(units: readonly ChangeInput[]): Contender {
  const properties = units.map(({ trajectory }) => {
    const property = new SampledPositionProperty();
    property.forwardExtrapolationType = ExtrapolationType.HOLD;
    property.backwardExtrapolationType = ExtrapolationType.HOLD;
    property.addSamples(
      (trajectory?.times ?? []).map((time) => JulianDate.fromDate(new Date(time))),
      (trajectory?.positions ?? []).map(([lon, lat]) => Cartesian3.fromDegrees(lon, lat)),
    );
    return property;
  });
  const result = new Cartesian3();
  return {
    name: "Cesium SampledPositionProperty",
    seek: (instant) => {
      const time = JulianDate.fromDate(new Date(instant));
      let sum = 0;
      for (const property of properties) sum += property.getValue(time, result)?.x ?? 0;
      return sum;
    },
  };
}

/** What one writes first: walk the keyframes, keep the last that has begun, return a new object. */
export function reduce(units: readonly ChangeInput[]): Contender {
  const tracks = units.map(({ trajectory }) =>
    (trajectory?.positions ?? []).map(([lon, lat], index) => ({
      time: trajectory?.times[index] ?? 0,
      lon,
      lat,
    })),
  );
  const locate = (track: (typeof tracks)[number], instant: number) => {
    const index = track.reduce((last, { time }, at) => (time <= instant ? at : last), 0);
    const from = track[index];
    const to = track[index + 1];
    if (!from) return { lon: 0, lat: 0 };
    if (!to || instant < from.time) return { lon: from.lon, lat: from.lat };
    const share = (instant - from.time) / (to.time - from.time);
    return {
      lon: from.lon + (to.lon - from.lon) * share,
      lat: from.lat + (to.lat - from.lat) * share,
    };
  };
  return {
    name: "reduce over keyframes",
    seek: (instant) => {
      let sum = 0;
      for (const track of tracks) sum += locate(track, instant).lon;
      return sum;
    },
  };
}
