/**
 * Follows a pointer from now until it is let go, wherever it goes on the page.
 * @param moved gets the way since the start, CSS px.
 * @returns what ends it early.
 */
export function followPointer(
  start: { readonly clientX: number; readonly clientY: number },
  moved: (x: number, y: number) => void,
  ended: () => void,
): () => void {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    ended();
  };
  const options = { capture: true, signal: ending.signal };
  addEventListener(
    "pointermove",
    (event) => moved(event.clientX - start.clientX, event.clientY - start.clientY),
    options,
  );
  addEventListener("pointerup", end, options);
  addEventListener("pointercancel", end, options);
  return end;
}

/** Keeps what a hand does to an element on the map from the map itself, but for the wheel. */
export function keepFromMap(element: HTMLElement): void {
  for (const type of ["mousedown", "touchstart", "click", "dblclick", "contextmenu"]) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}
