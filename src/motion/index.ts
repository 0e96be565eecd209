export { activityProfile } from "./activity";
export { type Bounds, boundsAt } from "./bounds";
export {
  type ChangeInput,
  type Changes,
  changedBetween,
  mergeInstants,
  nextInstant,
  previousInstant,
} from "./changes";
export type { Tracks } from "./compile";
export { carryRing, type MeasuredLeg, measureWay, type Ring, ringArea } from "./ground";
export { latitude, longitude, mercatorX, mercatorY } from "./mercator";
export { compileMotion, type Motion } from "./motion";
export { type Move, movesOf } from "./moves";
export { compileOutline, type Outline, outlineAt } from "./outline";
export { compileKeyframes, type Keyframes, valueAt } from "./properties";
export { type Frame, Sampler } from "./sample";
export { lastNotAfter } from "./search";
export { positionAt, trackSlice } from "./slice";
export { alongGreatCircle, bearing, distance } from "./sphere";
