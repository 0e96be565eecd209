import { askForFullScreen } from "../present";
import type { DesktopScreen } from "../state";

/** Takes the whole screen unless the page has it. A browser may refuse. */
export async function takeScreen(screens: readonly DesktopScreen[]): Promise<void> {
  if (document.fullscreenElement) return;
  try {
    await askForFullScreen(screens);
  } catch {
    // The show goes on in its window.
  }
}
