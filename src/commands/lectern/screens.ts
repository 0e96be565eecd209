import type { DesktopScreen } from "../../state";

/** The speaker's own screen: the machine's built-in one, else the main one. Undefined when none is known. */
export function deskScreen(screens: readonly DesktopScreen[]): DesktopScreen | undefined {
  return (
    screens.find(({ isInternal }) => isInternal) ??
    screens.find(({ isPrimary }) => isPrimary) ??
    screens[0]
  );
}

/** The screen that the hall sees: another one than the speaker's. Undefined when there is only one. */
export function hallScreen(screens: readonly DesktopScreen[]): DesktopScreen | undefined {
  const desk = deskScreen(screens);
  return screens.find((screen) => screen !== desk);
}
