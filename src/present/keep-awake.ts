/**
 * Keeps the screen on, where the browser can; a page that was out of sight asks again when it is back, as
 * the browser lets go of the screen in between.
 * @returns what lets the screen sleep again
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const take = async () => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      const taken = await navigator.wakeLock.request("screen");
      if (over) await taken.release();
      else lock = taken;
    } catch {
      // Refused (battery saver): the pre-flight says so beforehand.
    }
  };
  const retake = () => void take();
  void take();
  document.addEventListener("visibilitychange", retake);
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", retake);
    void lock?.release();
  };
}
