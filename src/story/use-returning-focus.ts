import { useEffect, useRef } from "react";
import type { Selection } from "../state";

/**
 * Gives the focus back when the selected unit's card closes: to where it was when the card opened, if that
 * can still take it, else to the element with `fallbackId`. A focus that is elsewhere by then is left alone.
 */
export function useReturningFocus(selection: Selection, open: boolean, fallbackId: string): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    let before = selection.getState().unit;
    return selection.subscribe(() => {
      const { unit } = selection.getState();
      // The page has not been rendered yet: this still is the focus of the one who asked.
      if (before === null && unit !== null) opener.current = document.activeElement;
      before = unit;
    });
  }, [selection]);

  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed || document.activeElement !== document.body) return;
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    if (document.activeElement === document.body) {
      document.getElementById(fallbackId)?.focus({ preventScroll: true });
    }
  }, [open, fallbackId]);
}
