export type { Camera } from "./camera";
export { FADE_TIME } from "./fades";
export type { Scene } from "./layout";
export { Overlay } from "./overlay";
