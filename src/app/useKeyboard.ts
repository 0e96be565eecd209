import { useEffect } from "react";
import { COMMANDS, type Command, commandForKey } from "../commands";
import { usePincer } from "../state";

const OWN_KEYS = "input, textarea, select, [contenteditable], [role=tree], [role=tablist], dialog";

/** Whether the focused thing has a use of its own for the key; sliders take theirs and leave the rest. */
function isTakenByFocus(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(OWN_KEYS)) return event.key !== "Escape" || target.closest("dialog") !== null;
  const presses = event.key === " " || event.key === "Enter";
  return presses && target?.closest("button, a[href], summary, [role=button]") != null;
}

/**
 * Runs commands by their keys, wherever the focus is not busy with the key itself.
 * @param perform does a command; by itself in this window when left out
 */
export function useKeyboard(perform?: (command: Command, key: string) => void): void {
  const pincer = usePincer();
  useEffect(() => {
    const held = new Map<string, Command>();
    const release = (code: string) => {
      held.get(code)?.release?.(pincer);
      held.delete(code);
    };
    const onKeyUp = (event: KeyboardEvent) => release(event.code);
    // A window that loses the keyboard is not told when the key goes up.
    const onBlur = () => {
      for (const code of held.keys()) release(code);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTakenByFocus(event)) return;
      const command = commandForKey(COMMANDS, event, pincer);
      if (!command) return;
      event.preventDefault();
      // A clicker's button that is held down must not run through the talk.
      if (event.repeat && command.group === "Lecture") return;
      if (command.release) held.set(event.code, command);
      if (perform) perform(command, event.key);
      else command.run(pincer, event.key);
    };
    addEventListener("keydown", onKeyDown);
    addEventListener("keyup", onKeyUp);
    addEventListener("blur", onBlur);
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("keyup", onKeyUp);
      removeEventListener("blur", onBlur);
    };
  }, [pincer, perform]);
}
