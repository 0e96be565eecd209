import type { Finding } from "./finding";
import {
  judgeFullScreen,
  judgePopUps,
  judgeScreens,
  judgeWakeLock,
  type ScreenFacts,
} from "./room-findings";

async function screenFacts(): Promise<ScreenFacts> {
  // Window Management specification, W3C; not in every browser.
  const screen: Screen & { readonly isExtended?: boolean } = window.screen;
  const extended = screen.isExtended ?? null;
  if (!("getScreenDetails" in window)) return { extended, permission: "unsupported" };
  try {
    const { state } = await navigator.permissions.query({
      name: "window-management" as PermissionName,
    });
    return { extended, permission: state };
  } catch {
    return { extended, permission: "unsupported" };
  }
}

async function wakeLockTrouble(): Promise<string | null> {
  if (!("wakeLock" in navigator)) return "This browser cannot keep the screen on.";
  try {
    const lock = await navigator.wakeLock.request("screen");
    await lock.release();
    return null;
  } catch {
    return "The browser refused to keep the screen on.";
  }
}

/**
 * Looks at screens and windows.
 * @param connected the presenter's window is open and answers
 */
export async function lookAtRoom(connected: boolean): Promise<readonly Finding[]> {
  return [
    judgeScreens(await screenFacts()),
    judgePopUps(connected),
    judgeFullScreen(document.fullscreenEnabled),
    judgeWakeLock(await wakeLockTrouble()),
  ];
}
