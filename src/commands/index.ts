import type { Pincer } from "../state";
import type { Command } from "./command";
import { COMPARE_COMMANDS } from "./compare";
import { GHOST_COMMANDS } from "./ghosts";
import { LAYER_COMMANDS } from "./layers";
import { LECTERN_COMMANDS } from "./lectern";
import { MAP_COMMANDS } from "./map";
import { PAGE_COMMANDS } from "./page";
import { POINTING_COMMANDS } from "./pointing";
import { STORY_COMMANDS } from "./story";
import { TIME_COMMANDS } from "./time";
import { TOOL_COMMANDS } from "./tools";

export { type Command, type CommandGroup, isForAudience } from "./command";
export { compareChapter, compareWith, hasPlans, layBeside, splitStage } from "./compare";
export { GHOST_HOURS, ghostHours, ghostInstant } from "./ghosts";
export {
  campaignOf,
  goToMention,
  jumpToInstant,
  jumpToPassage,
  openDoor,
  selectUnit,
} from "./jumps";
export { commandForKey, describeKey, describeKeys } from "./keyboard";
export { layerCommand } from "./layers";
export { present, stopPresenting } from "./lectern";
export { audienceAddress } from "./lectern/audience-window";
export { cuesOf, keepLectern, stagedCue, standAt } from "./lectern/moves";
export { presenterAddress } from "./lectern/presenter-window";
export { hallScreen } from "./lectern/screens";
export { changeTalk, editCue, endEditing } from "./lectern/workshop";
export { DAY, goToNextEvent, goToPreviousEvent, HOUR, stepTime } from "./time";
export { placeSilhouette } from "./tools";

/** Whether a command has a control now: an exhibit keeps from its visitors what leads out of it. */
export function isOffered({ leaves }: Command, { kiosk }: Pick<Pincer, "kiosk">): boolean {
  return !leaves || kiosk.getState().plan === null;
}

function keptFromVisitors(command: Command): Command {
  if (!command.leaves) return command;
  return {
    ...command,
    enabled: (pincer) => isOffered(command, pincer) && (command.enabled?.(pincer) ?? true),
  };
}

const ALL: readonly Command[] = [
  ...TIME_COMMANDS,
  ...STORY_COMMANDS,
  ...MAP_COMMANDS,
  ...LAYER_COMMANDS,
  ...COMPARE_COMMANDS,
  ...GHOST_COMMANDS,
  ...TOOL_COMMANDS,
  ...LECTERN_COMMANDS,
  ...POINTING_COMMANDS,
  ...PAGE_COMMANDS,
];

/** Everything the user can do, in the order of the help page. */
export const COMMANDS: readonly Command[] = ALL.map(keptFromVisitors);

/** @throws Error when no command has the id. */
export function commandById(id: string): Command {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`No command is called ${id}`);
  return command;
}
