export { Dialog } from "./Dialog";
export { formatDate, formatDayShort, formatDayTime, formatKnown, formatTime } from "./format";
export { IconButton } from "./IconButton";
export {
  ChevronLeftIcon,
  CloseIcon,
  CompareIcon,
  FasterIcon,
  FollowIcon,
  GhostIcon,
  HelpIcon,
  HomeIcon,
  type Icon,
  LaserIcon,
  LayersIcon,
  LinkIcon,
  LoopIcon,
  MarkIcon,
  MoonIcon,
  MoreIcon,
  MoveDownIcon,
  MoveUpIcon,
  NextEventIcon,
  NotesIcon,
  PanelIcon,
  PauseIcon,
  PlayIcon,
  PresenterIcon,
  PresentIcon,
  PreviousEventIcon,
  RulerIcon,
  SettingsIcon,
  Sign,
  SlowerIcon,
  StepBackIcon,
  StepForwardIcon,
  TalkIcon,
  TouchIcon,
  TurnLeftIcon,
  TurnRightIcon,
  ZoomInIcon,
  ZoomOutIcon,
} from "./icons";
export { parseTypedTime } from "./parse-time";
export { roundLength } from "./round-length";
export { SymbolImage, SymbolRendererContext } from "./SymbolImage";
export { fileNameFrom, saveFile } from "./save-file";
export { useWidth } from "./use-width";
