export type { Camera, CameraRequest, CameraState } from "./camera";
export type { CueProgress, Lectern, LecternState } from "./lectern";
export type { Library, LibraryState, OpenCampaign } from "./library";
export { createPincer, type DialogState, type Pincer } from "./pincer";
export { PincerContext, useOpenCampaign, usePincer, useSelected } from "./react";
export type { Selection, SelectionState } from "./selection";
export {
  type PanelTab,
  SECOND_LANGUAGES,
  type Settings,
  type SettingsState,
  type SheetHeight,
  type Theme,
} from "./settings";
