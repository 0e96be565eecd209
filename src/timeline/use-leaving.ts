import { type RefObject, useEffect } from "react";

/** Closes a dialog when a press goes elsewhere. @param around what belongs to the dialog, its button included. */
export function useLeaving(
  around: RefObject<HTMLElement | null>,
  close: (refocus: boolean) => void,
): void {
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) close(false);
    };
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [around, close]);
}
