import { askForFullScreen } from "../present";
import type { DesktopScreen } from "../state";

/** Where the API exists: the Keyboard Lock draft of the WICG. */
type LockingNavigator = Navigator & {
  readonly keyboard?: { lock?(keys: readonly string[]): Promise<void> };
};

/**
 * Takes the whole screen unless the page has it. Where a browser lets a page have the Escape key, that key then
 * gives the screen back only when it is held. A browser may refuse both.
 */
export async function takeScreen(screens: readonly DesktopScreen[]): Promise<void> {
  if (document.fullscreenElement) return;
  try {
    await askForFullScreen(screens);
    const { keyboard }: LockingNavigator = navigator;
    await keyboard?.lock?.(["Escape"]);
  } catch {
    // The show goes on in its window.
  }
}
