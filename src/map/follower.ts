import type { Map as MapLibreMap } from "maplibre-gl";
import { glideShare, shiftToMiddleThird } from "./follow";

/** After the hand let go of the camera, following waits so long, ms. */
const PAUSE = 2500;

/** Below this shift (CSS px) the unit counts as in the middle third. */
const SETTLED = 0.5;

/** Keeps a point in the middle third of the map, giving way to the hand. */
export class Follower {
  private target: (() => { x: number; y: number } | null) | null = null;
  private request = 0;
  private before = 0;
  private pausedUntil = 0;

  constructor(
    private readonly map: MapLibreMap,
    private readonly reducedMotion: boolean,
  ) {}

  /** @param target where the followed unit is now, CSS px; null follows nothing. */
  follow(target: (() => { x: number; y: number } | null) | null): void {
    this.target = target;
    this.pausedUntil = 0;
    this.wake();
  }

  /** A hand is on the camera. */
  giveWay(): void {
    this.pausedUntil = performance.now() + PAUSE;
  }

  /** Something moved: looks whether the camera must. */
  wake(): void {
    if (!this.target || this.request !== 0) return;
    this.before = performance.now();
    this.request = requestAnimationFrame(this.step);
  }

  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.target = null;
  }

  private readonly step = (now: number): void => {
    this.request = 0;
    const point = this.target?.() ?? null;
    if (!point) return;
    const busy = now < this.pausedUntil || this.map.isMoving();
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const shift = shiftToMiddleThird(point.x, point.y, { width, height });
    const far = Math.hypot(shift.x, shift.y);
    if (far < SETTLED) return;
    if (!busy) {
      const share = this.reducedMotion ? 1 : glideShare(now - this.before);
      const center = this.map.unproject([
        width / 2 - shift.x * share,
        height / 2 - shift.y * share,
      ]);
      this.map.jumpTo({ center });
    }
    this.before = now;
    this.request = requestAnimationFrame(this.step);
  };
}
