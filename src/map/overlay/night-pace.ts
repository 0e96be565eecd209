const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Playing at this pace (campaign ms per wall ms) the nights begin to pale, and at the second they are gone. */
const PALES = DAY / 2000;
const GONE = DAY / 1000;

/** A step of the clock by hand that is longer than this, ms, may turn day into night. */
const LEAP = 3 * HOUR;
/** So many leaps of a hand within a second, ms, are scrubbing. */
const LEAPS = 3;
const SECOND = 1000;
/** Nights come back over this time once the clock is calm, ms of the wall clock. */
const RETURN = 400;
/** A hand that has not moved the clock for so long has let it go, ms of the wall clock. */
const REST = 500;

/**
 * How much of the night is to be seen while the clock plays, 0..1. A day that goes by in a second or less would
 * make the whole map flash (WCAG 2.3.1 allows three flashes a second), so at such a pace there is no night.
 * @param pace campaign ms per wall ms; 0 at rest.
 */
export function calmAt(pace: number): number {
  return Math.min(1, Math.max(0, (GONE - pace) / (GONE - PALES)));
}

/**
 * Keeps nights from flashing while the clock races or a hand scrubs over days. At rest the night is always whole,
 * so that the same instant gives the same picture.
 */
export class NightPace {
  /** How much of the night is to be seen, 0..1. */
  strength = 1;
  private pace = 0;
  private instant = Number.NaN;
  private leaps: number[] = [];
  private restless = Number.NEGATIVE_INFINITY;
  private time = 0;

  /** @param returns whether nights come back softly; at once otherwise. */
  constructor(private readonly returns: boolean) {}

  /** Takes the pace at which the clock plays, campaign ms per wall ms; 0 at rest. */
  setPace(pace: number): void {
    this.pace = pace;
  }

  /** Whether a picture of the same instant would be another a moment later. */
  get settling(): boolean {
    return this.strength !== calmAt(this.pace);
  }

  /** Goes on to an instant (ms since the Unix epoch) and a time of the wall clock (ms, never going back). */
  update(instant: number, time: number): void {
    const leapt = this.pace === 0 && Math.abs(instant - this.instant) > LEAP;
    if (leapt) {
      this.leaps = [...this.leaps.filter((leap) => time - leap < SECOND), time];
      if (this.leaps.length >= LEAPS) this.restless = time;
    }
    const target = time - this.restless < REST ? 0 : calmAt(this.pace);
    // Pale at once: a slow farewell would go on flashing.
    const step = this.returns ? (time - this.time) / RETURN : 1;
    this.strength = Math.min(target, this.strength + (this.settling ? step : 0));
    this.instant = instant;
    this.time = time;
  }
}
