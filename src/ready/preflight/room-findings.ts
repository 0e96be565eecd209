import type { Finding } from "./finding";

export interface ScreenFacts {
  /** Whether the desktop has more than one screen; null when the browser does not say. */
  readonly extended: boolean | null;
  /** Whether the page may know the screens and move windows to them. */
  readonly permission: "granted" | "denied" | "prompt" | "unsupported";
}

/** Whether the projector is a screen of its own. */
export function judgeScreens({ extended, permission }: ScreenFacts): Finding {
  const item = { id: "screens", title: "Second screen" };
  if (extended === null) {
    return {
      ...item,
      verdict: "unknown",
      says: "This browser does not say how many screens there are.",
      remedy:
        "Connect the projector, extend the desktop to it (not mirrored), and drag the audience's window there.",
    };
  }
  if (!extended) {
    return {
      ...item,
      verdict: "attention",
      says: "There is only one screen, or the projector mirrors it.",
      remedy:
        "Extend the desktop to the projector for the presenter's window; or do with notes on this screen (N while presenting).",
    };
  }
  if (permission === "denied") {
    return {
      ...item,
      verdict: "attention",
      says: "There is a second screen, but the page may not place windows on it.",
      remedy: "Drag the windows yourself, or allow window management in the settings of this site.",
    };
  }
  if (permission === "prompt") {
    return {
      ...item,
      verdict: "ok",
      says: "There is a second screen. The browser will ask once whether the page may place windows.",
      remedy: "Press Shift P now and allow it, so that nobody has to in the hall.",
    };
  }
  return { ...item, verdict: "ok", says: "There is a second screen, and windows can go there." };
}

/** Whether the presenter's window can be opened. @param connected it is open and answers */
export function judgePopUps(connected: boolean): Finding {
  const item = { id: "pop-ups", title: "Presenter's window" };
  if (connected) return { ...item, verdict: "ok", says: "It is open and answers." };
  return {
    ...item,
    verdict: "unknown",
    says: "Browsers tell nobody beforehand whether they hold back a pop-up.",
    remedy: "Press Shift P once now; if the window is held back, allow pop-ups for this page.",
  };
}

/** Whether presenting can take the whole screen. */
export function judgeFullScreen(enabled: boolean): Finding {
  const item = { id: "full-screen", title: "Full screen" };
  if (enabled) return { ...item, verdict: "ok", says: "The browser allows it." };
  return {
    ...item,
    verdict: "attention",
    says: "The browser does not allow it here.",
    remedy: "Open Pincer in a tab of its own, or use the browser's own full screen (F11).",
  };
}

/** Whether the screen stays on while a talk is presented. @param trouble why not; null when a test went well */
export function judgeWakeLock(trouble: string | null): Finding {
  const item = { id: "wake-lock", title: "Screen stays on" };
  if (trouble === null) {
    return { ...item, verdict: "ok", says: "It is kept on while a talk is presented." };
  }
  return {
    ...item,
    verdict: "attention",
    says: trouble,
    remedy: "Turn off the screen saver and sleep in the machine's settings, and connect the power.",
  };
}
