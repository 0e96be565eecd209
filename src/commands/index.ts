import type { Command } from "./command";
import { LECTERN_COMMANDS } from "./lectern";
import { MAP_COMMANDS } from "./map";
import { PAGE_COMMANDS } from "./page";
import { STORY_COMMANDS } from "./story";
import { TIME_COMMANDS } from "./time";

export type { Command, CommandGroup } from "./command";
export { goToMention, jumpToInstant, jumpToPassage, openDoor, selectUnit } from "./jumps";
export { commandForKey, describeKey } from "./keyboard";
export { present, stopPresenting } from "./lectern";
export { keepLectern, stagedCue, standAt } from "./lectern/moves";
export { DAY, goToNextEvent, goToPreviousEvent, HOUR, stepTime } from "./time";

/** Everything the user can do, in the order of the help page. */
export const COMMANDS: readonly Command[] = [
  ...TIME_COMMANDS,
  ...STORY_COMMANDS,
  ...MAP_COMMANDS,
  ...LECTERN_COMMANDS,
  ...PAGE_COMMANDS,
];

/** @throws Error when no command has the id. */
export function commandById(id: string): Command {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`No command is called ${id}`);
  return command;
}
