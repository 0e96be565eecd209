import { useEffect } from "react";
import { COMMANDS, commandForKey } from "../commands";
import { usePincer } from "../state";

const OWN_KEYS =
  "input, textarea, select, [contenteditable], [role=slider], [role=tree], [role=tablist], dialog";

/** Whether the focused thing has a use of its own for the key. */
function isTakenByFocus(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(OWN_KEYS)) return event.key !== "Escape" || target.closest("dialog") !== null;
  const presses = event.key === " " || event.key === "Enter";
  return presses && target?.closest("button, a[href], summary, [role=button]") != null;
}

/** Runs commands by their keys, wherever the focus is not busy with the key itself. */
export function useKeyboard(): void {
  const pincer = usePincer();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTakenByFocus(event)) return;
      const command = commandForKey(COMMANDS, event, pincer);
      if (!command) return;
      event.preventDefault();
      command.run(pincer, event.key);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [pincer]);
}
