/**
 * Keeps the screen lit for as long as the page is to be seen. A browser lets go of its promise when the page is
 * hidden, so it is asked anew each time the page comes back; one that cannot promise leaves it to the machine's
 * own settings.
 * @returns what ends it
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let ended = false;
  const ask = async () => {
    if (ended || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      const got = await navigator.wakeLock.request("screen");
      if (ended) await got.release();
      else lock = got;
    } catch {
      // Refused, as on a low battery.
    }
  };
  const onChange = () => void ask();
  document.addEventListener("visibilitychange", onChange);
  void ask();
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", onChange);
    void lock?.release();
  };
}
