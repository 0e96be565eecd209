import type { DesktopScreen, Link } from "../../state";

/** Where the API exists: the Window Management specification, W3C. */
interface ManagedWindow {
  getScreenDetails?(): Promise<{ readonly screens: readonly DesktopScreen[] }>;
  readonly screen: Screen & { readonly isExtended?: boolean };
}

/**
 * Asks for the desktop's screens where a browser can tell them and there are several; null elsewhere. A browser
 * puts the question to the user only straight after a key or click, and opening a window uses that up: so this
 * comes before `open`, and is not waited for.
 */
export function askForScreens(): Promise<readonly DesktopScreen[]> | null {
  const managed: ManagedWindow = window;
  if (!managed.getScreenDetails || !managed.screen.isExtended) return null;
  return managed.getScreenDetails().then(({ screens }) => screens);
}

/**
 * Moves an opened window to its screen once the screens are known. Refused, the user moves it where it belongs.
 * @param screenFor chooses the screen; undefined leaves the window where it is
 */
export async function place(
  opened: Window,
  asked: Promise<readonly DesktopScreen[]> | null,
  link: Link,
  screenFor: (screens: readonly DesktopScreen[]) => DesktopScreen | undefined,
): Promise<void> {
  try {
    const screens = await asked;
    if (!screens) return;
    link.knowScreens(screens);
    const screen = screenFor(screens);
    if (!screen) return;
    opened.moveTo(screen.availLeft, screen.availTop);
    opened.resizeTo(screen.availWidth, screen.availHeight);
  } catch {
    // Refused, or the window is gone already.
  }
}
