import {
  beginStroke,
  extendStroke,
  isFull,
  isMarker,
  type Point,
  SIZE_STEP,
  type Touch,
} from "../../pointing";
import type { Pointing } from "../../state";
import { newName } from "../link/kept";
import { type PointedMap, pointOver, screenOf } from "./pointed-map";

/** The wheel turned so far is one step of a tool's size, CSS px. */
const WHEEL_STEP = 60;

interface Grip {
  readonly map: PointedMap;
  readonly pointing: Pointing;
  /** Makes the tool in hand so many steps larger, or smaller when negative. */
  readonly resize: (steps: number) => void;
}

const distance = ([a, b]: readonly Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/**
 * Lets mouse, finger and pen lead the tool in hand over a surface: hovering points, pressing draws, the wheel and
 * two fingers change the size.
 * @returns what ends it
 */
export function listenToHand(surface: HTMLElement, { map, pointing, resize }: Grip): () => void {
  const fingers = new Map<number, Point>();
  /** The pointer that draws, or leads the laser by touch. */
  let leading: number | null = null;
  let pinch = 0;
  let wheel = 0;

  const over = (event: PointerEvent) => pointOver(map, surface, event);
  const touchOf = (event: PointerEvent): Touch => ({ ...over(event), pressure: event.pressure });
  const pointAt = (event: PointerEvent) => pointing.point(map.unproject(over(event)));

  const begin = (event: PointerEvent) => {
    const { tool, glue, ink, sizes } = pointing.getState();
    leading = event.pointerId;
    if (!isMarker(tool)) {
      pointAt(event);
      return;
    }
    const pressed = event.pointerType === "pen";
    const nib = { id: newName(), kind: tool, ink, glue, size: sizes[tool], pressed };
    pointing.draw(beginStroke(nib, touchOf(event), screenOf(map)));
  };
  const stretch = () => {
    const now = distance([...fingers.values()]);
    const steps = Math.trunc(Math.log(now / pinch) / Math.log(SIZE_STEP));
    if (steps === 0 || !Number.isFinite(steps)) return;
    pinch = now;
    resize(steps);
  };
  const lead = (event: PointerEvent) => {
    const { drawing, tool } = pointing.getState();
    if (!drawing) {
      if (!isMarker(tool)) pointAt(event);
      return;
    }
    // Browsers tell once a frame and keep the points in between, which make the line round.
    const events = event.getCoalescedEvents?.() ?? [];
    const touches = (events.length > 0 ? events : [event]).map(touchOf);
    const longer = extendStroke(drawing, touches, screenOf(map));
    if (longer !== drawing) pointing.draw(longer);
    if (!isFull(longer)) return;
    pointing.finish();
    begin(event);
  };

  const onDown = (event: PointerEvent) => {
    if (event.button > 0) return;
    event.preventDefault();
    surface.setPointerCapture(event.pointerId);
    if (event.pointerType === "touch") fingers.set(event.pointerId, over(event));
    if (fingers.size === 2) {
      pointing.draw(null);
      leading = null;
      pinch = distance([...fingers.values()]);
    } else if (leading === null && fingers.size < 2) begin(event);
  };
  const onMove = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, over(event));
    const hovers = event.buttons === 0 && !isMarker(pointing.getState().tool);
    if (fingers.size >= 2) stretch();
    else if (event.pointerId === leading || hovers) lead(event);
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (event.pointerId !== leading) return;
    leading = null;
    const { drawing, tool } = pointing.getState();
    if (drawing) pointing.finish();
    else if (tool === "laser" && event.pointerType === "touch") pointing.point(null);
  };
  const onLeave = () => {
    const { at, tool } = pointing.getState();
    if (tool === "laser" && at && leading === null) pointing.point(null);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    wheel -= event.deltaY;
    const steps = Math.trunc(wheel / WHEEL_STEP);
    if (steps === 0) return;
    wheel -= steps * WHEEL_STEP;
    resize(steps);
  };

  const ending = new AbortController();
  const { signal } = ending;
  surface.addEventListener("pointerdown", onDown, { signal });
  surface.addEventListener("pointermove", onMove, { signal });
  surface.addEventListener("pointerup", onUp, { signal });
  surface.addEventListener("pointercancel", onUp, { signal });
  surface.addEventListener("pointerleave", onLeave, { signal });
  surface.addEventListener("wheel", onWheel, { signal, passive: false });
  return () => ending.abort();
}
