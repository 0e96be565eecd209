import type { DesktopScreen, Pincer } from "../../state";
import { deskScreen } from "./screens";

/** Where the API exists: the Window Management specification, W3C. */
interface ManagedWindow {
  getScreenDetails?(): Promise<{ readonly screens: readonly DesktopScreen[] }>;
  readonly screen: Screen & { readonly isExtended?: boolean };
}

/** The address of the presenter's window that belongs to a session. */
export function presenterAddress(session: string): string {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set("presenter", session);
  return address.href;
}

/** Learns the desktop's screens, if there are several and the user allows it, and moves the window to the right one. */
async function place(opened: Window, { link }: Pincer): Promise<void> {
  const managed: ManagedWindow = window;
  if (!managed.getScreenDetails || !managed.screen.isExtended) return;
  try {
    const { screens } = await managed.getScreenDetails();
    link.knowScreens(screens);
    const desk = deskScreen(screens);
    if (!desk) return;
    opened.moveTo(desk.availLeft, desk.availTop);
    opened.resizeTo(desk.availWidth, desk.availHeight);
  } catch {
    // Refused: the user moves the window where it belongs.
  }
}

/**
 * Opens the presenter's window beside this one, or says how to open it by hand when the browser holds it back.
 * Opening comes before the question about screens: a browser allows it only straight after a key or click.
 */
export function openPresenterWindow(pincer: Pincer): void {
  const { dialogs, link } = pincer;
  const { session, other } = link.getState();
  if (other !== "connected") link.setOther("awaited");
  const opened = window.open(
    presenterAddress(session),
    `pincer-presenter-${session}`,
    "popup,width=1280,height=760",
  );
  if (opened) void place(opened, pincer);
  else {
    if (other !== "connected") link.setOther(other);
    dialogs.show("presenter");
  }
}
