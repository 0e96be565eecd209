export { Comparison, useMainHalf } from "./Comparison";
export { GhostTools } from "./GhostTools";
export type { Hang } from "./hang";
export { showGhosts } from "./show-ghosts";
export { usePartedMaps } from "./use-parted-maps";
