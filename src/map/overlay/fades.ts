const DAY = 86_400_000;

/** How long a symbol takes to come or to go, ms of the wall clock. */
export const FADE_TIME = 300;

/**
 * Lets symbols come and go softly, by the wall clock. The end of every fade is what the instant alone asks
 * for, so that the same instant always ends in the same picture, and a jump to another time has none.
 */
export class Fades {
  /** How much of each row is to be seen, 0..1. */
  readonly opacity: Float32Array;
  /** 1 for a row of which anything is to be seen. */
  readonly present: Uint8Array;
  /** Whether any row is on its way. */
  running = false;
  private instant = Number.NaN;
  private time = 0;

  /**
   * @param duration of a fade, ms; 0 for none.
   * @param longestStep ms of campaign time; a longer one is a jump.
   */
  constructor(
    rows: number,
    private readonly duration: number,
    private readonly longestStep: number,
  ) {
    this.opacity = new Float32Array(rows);
    this.present = new Uint8Array(rows);
  }

  /**
   * Goes on to an instant (ms since the Unix epoch) and a time of the wall clock (ms, never going back).
   * @param visible 1 for each row that is to be seen at the instant, else 0.
   */
  update(visible: Uint8Array | Float32Array, instant: number, time: number): void {
    const jumps = !(Math.abs(instant - this.instant) <= this.longestStep);
    // A fade that begins now has had no time yet, however long ago the last picture was.
    const elapsed = this.running ? (time - this.time) / this.duration : 0;
    const step = jumps || this.duration === 0 ? 1 : elapsed;
    this.instant = instant;
    this.time = time;
    this.running = false;
    for (let row = 0; row < visible.length; row++) {
      const target = visible[row] as number;
      const before = this.opacity[row] as number;
      if (before !== target) {
        const after = target > before ? before + step : before - step;
        this.opacity[row] = Math.min(1, Math.max(0, after));
        if (this.opacity[row] !== target) this.running = true;
      }
      this.present[row] = (this.opacity[row] as number) > 0 || target === 1 ? 1 : 0;
    }
  }
}

/** The longest step (ms of campaign time) that is seen as motion: a day, or a second of playing if that is more. */
export function longestStepAt(rate: number): number {
  return Math.max(DAY, 1000 * rate);
}
