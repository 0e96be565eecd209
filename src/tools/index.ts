export { rulerDrawing, silhouetteDrawings } from "./drawings";
export { ToolPanel } from "./ToolPanel";
