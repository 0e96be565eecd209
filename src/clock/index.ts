export {
  type Clock,
  type ClockRange,
  type ClockState,
  createClock,
  RATES,
  type Stretch,
} from "./clock";
export { type FrameSource, startPlayback } from "./playback";
export { describeRate } from "./speed";
