export type { Camera } from "./camera";
export type { Scene } from "./layout";
export { Overlay } from "./overlay";
