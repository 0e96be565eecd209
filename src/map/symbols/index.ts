export {
  type CampaignSheet,
  type Cell,
  drawCampaignSheet,
  drawSelectionSheet,
  SELECTED_SCALE,
  type SelectionSheet,
  type SheetStyle,
} from "./sheet";
export { renderSymbol, type SymbolStyle, symbolDataUrl } from "./symbol";
export { loadLettering } from "./text";
