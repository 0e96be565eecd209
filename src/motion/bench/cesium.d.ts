/**
 * Cesium's main module wants a browser; these of its files run in Node but have no types of their own.
 */
declare module "@cesium/engine/Source/DataSources/SampledPositionProperty.js" {
  export { SampledPositionProperty as default } from "@cesium/engine";
}

declare module "@cesium/engine/Source/Core/JulianDate.js" {
  export { JulianDate as default } from "@cesium/engine";
}

declare module "@cesium/engine/Source/Core/Cartesian3.js" {
  export { Cartesian3 as default } from "@cesium/engine";
}

declare module "@cesium/engine/Source/Core/ExtrapolationType.js" {
  export { ExtrapolationType as default } from "@cesium/engine";
}
