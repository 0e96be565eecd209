export { formatDate, formatDayShort, formatDayTime, formatKnown, formatTime } from "./format";
export { IconButton } from "./IconButton";
export {
  ChevronLeftIcon,
  CloseIcon,
  FasterIcon,
  FollowIcon,
  HelpIcon,
  HomeIcon,
  type Icon,
  LayersIcon,
  LinkIcon,
  LoopIcon,
  MarkIcon,
  MoonIcon,
  MoreIcon,
  NextEventIcon,
  PanelIcon,
  PauseIcon,
  PlayIcon,
  PresentIcon,
  PreviousEventIcon,
  SlowerIcon,
  StepBackIcon,
  StepForwardIcon,
  ZoomInIcon,
  ZoomOutIcon,
} from "./icons";
export { SymbolImage, SymbolRendererContext } from "./SymbolImage";
