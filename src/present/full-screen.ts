/**
 * Asks the browser for the whole screen. A browser may refuse, or have none to give; then the page
 * presents in its window.
 * @param left is called when the screen is given back, by whatever way
 * @returns what gives it back
 */
export function takeFullScreen(left: () => void): () => void {
  const root = document.documentElement;
  let taken = false;
  const onChange = () => {
    if (document.fullscreenElement) taken = true;
    else if (taken) left();
  };
  document.addEventListener("fullscreenchange", onChange);
  root.requestFullscreen?.().catch(() => {});
  return () => {
    document.removeEventListener("fullscreenchange", onChange);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
}
