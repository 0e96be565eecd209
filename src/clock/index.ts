export {
  type Clock,
  type ClockRange,
  type ClockState,
  createClock,
  RATES,
} from "./clock";
export { type FrameSource, startPlayback } from "./playback";
export { describeRate } from "./speed";
