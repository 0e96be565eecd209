export { type Circle, circleAt, lensTransform, MAGNIFICATION, seenThrough } from "./circle";
export { type Point, type Screen, unitLength, unstick } from "./screen";
export {
  beginStroke,
  extendStroke,
  isFull,
  readStrokes,
  type Stroke,
  strokeShape,
  type Touch,
  withStroke,
  writeStrokes,
} from "./stroke";
export {
  GLUES,
  type Glue,
  INKS,
  type Ink,
  isMarker,
  POINTING_TOOLS,
  type PointingTool,
  resized,
  SIZE_STEP,
  type ToolSizes,
  USUAL_SIZES,
} from "./tools";
export { extendTrail, freshness, freshTrail, type TrailPoint } from "./trail";
