export { rulerDrawing, silhouetteDrawings } from "./drawings";
export { stockSilhouettes } from "./load-silhouettes";
export { ToolPanel } from "./ToolPanel";
