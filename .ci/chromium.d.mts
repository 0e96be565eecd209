/** The path of a Chromium to test with, or null when there is none to be had. */
export function findChromium(): Promise<string | null>;
