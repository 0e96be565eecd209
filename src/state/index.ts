export type { Camera, CameraRequest, CameraState } from "./camera";
export type { Beside, Comparison, ComparisonState, Half, Split } from "./comparison";
export type { Ghosts, GhostTime } from "./ghosts";
export type { Kiosk, KioskPhase, KioskPlan, KioskState } from "./kiosk";
export type { CueProgress, Lectern, LecternState } from "./lectern";
export type { Library, LibraryState, OpenCampaign } from "./library";
export type { DesktopScreen, Link, LinkState, OtherWindow } from "./link";
export { createPincer, type DialogState, type Pincer } from "./pincer";
export type { Hand, Pointing, PointingChoice, PointingState } from "./pointing";
export {
  LoadCampaignContext,
  PincerContext,
  useOpenCampaign,
  usePincer,
  useSelected,
} from "./react";
export type { Selection, SelectionState } from "./selection";
export {
  type PanelTab,
  SECOND_LANGUAGES,
  type Settings,
  type SettingsState,
  type SheetHeight,
  type Theme,
} from "./settings";
export {
  MOST_SILHOUETTES,
  type Outline,
  type PlacedSilhouette,
  type Silhouette,
  TOOLS,
  type Tool,
  type Tools,
  type ToolsState,
  type Way,
} from "./tools";
export type { TalkStep, Workshop, WorkshopState } from "./workshop";
