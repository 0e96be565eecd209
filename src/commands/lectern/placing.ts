import type { DesktopScreen, Link } from "../../state";

type ChooseScreen = (screens: readonly DesktopScreen[]) => DesktopScreen | undefined;

/** Where the API exists: the Window Management specification, W3C. */
interface ManagedWindow {
  getScreenDetails?(): Promise<{ readonly screens: readonly DesktopScreen[] }>;
  readonly screen: Screen & { readonly isExtended?: boolean };
}

/** Asks for the desktop's screens where a browser can tell them and there are several; null elsewhere. */
async function askForScreens(): Promise<readonly DesktopScreen[] | null> {
  const managed: ManagedWindow = window;
  if (!managed.getScreenDetails || !managed.screen.isExtended) return null;
  try {
    return (await managed.getScreenDetails()).screens;
  } catch {
    // Refused: the user moves the window where it belongs.
    return null;
  }
}

function fill(opened: Window, { availLeft, availTop, availWidth, availHeight }: DesktopScreen) {
  opened.moveTo(availLeft, availTop);
  opened.resizeTo(availWidth, availHeight);
}

/**
 * Opens a window and moves it to its screen once the screens are known. A browser puts the question about screens
 * only straight after a key or click, and opening a window uses that up: so the question goes first and is not
 * waited for.
 * @param name of the window; one that is open under it is used again
 * @param choose the window's screen; undefined leaves it where it is
 * @returns whether the browser opened it
 */
export function openPlaced(
  link: Link,
  address: string,
  name: string,
  choose: ChooseScreen,
): boolean {
  const asked = askForScreens();
  const opened = window.open(address, name, "popup,width=1280,height=760");
  void asked.then((screens) => {
    if (!opened || !screens) return;
    link.knowScreens(screens);
    const screen = choose(screens);
    if (screen && !opened.closed) fill(opened, screen);
  });
  return opened !== null;
}
