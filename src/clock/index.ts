export {
  type Clock,
  type ClockRange,
  type ClockState,
  createClock,
  LONGEST_TICK_MS,
  RATES,
} from "./clock";
export { type FrameSource, startPlayback } from "./playback";
export { describeRate } from "./speed";
