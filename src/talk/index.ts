export { checkCue, checkTalk } from "./check";
export { changeCue, insertCue, moveCue, removeCue } from "./edit";
export { type ReadTalk, readTalk, writeTalk } from "./file";
export { isOwn, makeOwn } from "./own-talk";
export { LONGEST_CUE_SECONDS, talkFile, talkShelfFile } from "./schema";
export { loadTalk, loadTalkShelf } from "./shelf";
export {
  copyOfCue,
  cueFromPassage,
  cueOfMoment,
  focusOfCue,
  type Moment,
  stageCue,
} from "./stage";
export {
  type Cue,
  plannedMinutes,
  type StagedCue,
  shownCues,
  type Talk,
  type TalkShelfEntry,
} from "./talk";
