import { hallScreen } from "../commands";
import type { DesktopScreen } from "../state";

/** `refused` also when the screen was given back: either way a key or click is needed to have it again. */
export type FullScreenState = "asked" | "taken" | "refused";

/** The Window Management API lets a page name the screen. */
type OnScreen = FullscreenOptions & { readonly screen?: DesktopScreen };

/** Where the API exists: the Keyboard Lock draft of the WICG. */
interface KeyboardOwner {
  readonly keyboard?: { lock?(codes: readonly string[]): Promise<void> };
}

/**
 * Asks the browser for the whole screen, the hall's where the desktop's screens are known. A browser may refuse,
 * as it does after a reload, or have none to give; then the page presents in its window. Where a browser lets a
 * page have the Escape key, that key gives the screen back only when it is held.
 */
export async function askForFullScreen(screens: readonly DesktopScreen[]): Promise<void> {
  const screen = hallScreen(screens);
  const options: OnScreen = screen ? { screen } : {};
  await document.documentElement.requestFullscreen?.(options);
  const { keyboard }: Navigator & KeyboardOwner = navigator;
  await keyboard?.lock?.(["Escape"]).catch(() => {});
}

/**
 * Takes the whole screen and tells what became of it.
 * @returns what gives it back
 */
export function takeFullScreen(
  screens: readonly DesktopScreen[],
  changed: (state: FullScreenState) => void,
): () => void {
  let taken = document.fullscreenElement !== null;
  const onChange = () => {
    if (document.fullscreenElement) {
      taken = true;
      changed("taken");
    } else if (taken) {
      taken = false;
      changed("refused");
    }
  };
  document.addEventListener("fullscreenchange", onChange);
  askForFullScreen(screens).catch(() => changed("refused"));
  return () => {
    document.removeEventListener("fullscreenchange", onChange);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
}
