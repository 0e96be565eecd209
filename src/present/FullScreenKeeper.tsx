import { useEffect, useRef, useState } from "react";
import { stopPresenting } from "../commands";
import { usePincer } from "../state";
import styles from "./audience.module.css";
import { askForFullScreen, type FullScreenState, takeFullScreen } from "./full-screen";

/** How long the way back to full screen is offered, wall ms: somebody may want to present in a window. */
const OFFERED_MS = 20_000;

/**
 * Keeps the whole screen for as long as it is rendered. Who gives the screen back ends the lecture, unless a
 * presenter's window or a pointing tool is at hand: opening a window makes browsers give back the screen, and so
 * does the key that puts the tool away.
 */
export function FullScreenKeeper() {
  const pincer = usePincer();
  const [state, setState] = useState<FullScreenState>("asked");
  const wasTaken = useRef(false);

  useEffect(() => {
    const changed = (next: FullScreenState) => {
      const isLeft = next === "refused" && wasTaken.current;
      wasTaken.current = next === "taken";
      // Some browsers give the screen back before the page hears of the key: a tool is put down for it first.
      if (isLeft && pincer.pointing.getState().tool) pincer.pointing.take(null);
      else if (isLeft && pincer.link.getState().other === "none") return stopPresenting(pincer);
      setState(next);
    };
    return takeFullScreen(pincer.link.getState().screens, changed);
  }, [pincer]);

  useEffect(() => {
    if (state !== "refused") return;
    const again = () => {
      askForFullScreen(pincer.link.getState().screens).catch(() => {});
    };
    const giveUp = () => {
      removeEventListener("keydown", again);
      removeEventListener("click", again);
      setState("asked");
    };
    const timer = setTimeout(giveUp, OFFERED_MS);
    addEventListener("keydown", again);
    addEventListener("click", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("keydown", again);
      removeEventListener("click", again);
    };
  }, [pincer, state]);

  if (state !== "refused" || !document.fullscreenEnabled) return null;
  return (
    <p className={styles.hint} data-part="full-screen-hint">
      Press any key or click for full screen.
    </p>
  );
}
