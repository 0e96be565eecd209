export { type Camera, isSameMatrix } from "./camera";
export { FADE_TIME } from "./fades";
export type { Legs, Scene } from "./layout";
export { Overlay } from "./overlay";
