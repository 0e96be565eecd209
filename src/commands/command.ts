import type { Pincer } from "../state";

/** A key press, by `KeyboardEvent.key` (letters in lower case) and modifiers. */
export interface KeyChord {
  readonly key: string;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Control, or Command on a Mac. */
  readonly control?: boolean;
}

export type CommandGroup =
  | "Time"
  | "Events and text"
  | "Map"
  | "Tools"
  | "Lecture"
  | "Pointing"
  | "Page";

/** Something the user can do. Menus, keyboard, palette and help all read the one list of these. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** First one is shown; all of them work. */
  readonly keys: readonly KeyChord[];
  /** Of the lecture, but done in the window where it is asked for; the rest are done in the audience's window. */
  readonly stays?: true;
  /** No part of the lecture, but done in the audience's window too when the presenter's asks for it. */
  readonly travels?: true;
  /** Leads out of an exhibit, to files, windows or the speaker's tools: no visitor of a kiosk is offered it. */
  readonly leaves?: true;
  /** False when it makes no sense now. */
  enabled?(pincer: Pincer): boolean;
  /** For a toggle: whether it is on. */
  checked?(pincer: Pincer): boolean;
  /** @param key the key that asked for it, if one did */
  run(pincer: Pincer, key?: string): void;
  /** For what lasts as long as its key is held: the key was let go. */
  release?(pincer: Pincer): void;
}

/** Whether a command that is given in the presenter's window is done in the audience's. */
export function isForAudience({ group, stays, travels }: Command): boolean {
  return travels ?? ((group === "Lecture" || group === "Pointing") && !stays);
}
