import type { KioskPhase } from "../state";

/** How long a visitor is told that the show is about to go on, wall ms. */
export const COUNTDOWN_MS = 10_000;

/** How long the show waits before it goes on from a cue that cannot be shown, wall ms. */
export const SKIP_MS = 4000;

/** Where the show of an exhibit stands. */
export interface Show {
  readonly phase: KioskPhase;
  /** The cue at hand, or the next one: its place among the talk's shown cues, from 0. */
  readonly cue: number;
  /** When the phase began, or the visitor last did something; ms of whatever clock the steps are given. */
  readonly since: number;
  /** How long the phase lasts from then on if nothing happens, ms. */
  readonly lasts: number;
}

/** How long the parts of a show take, wall ms. */
export interface Timetable {
  /** How many cues the show has; at least one. */
  readonly cues: number;
  readonly attractMs: number;
  /** How long a visitor may be still. */
  readonly idleMs: number;
  /** How long a cue's end stays, to be read. */
  restMs(cue: number): number;
  /** The longest that a cue may take to load and play; then something is wrong, and the show goes on. */
  longestMs(cue: number): number;
}

/**
 * `time`: time has passed. `staged`: the map behind the title is there. `played`: the cue came to its end. `failed`:
 * the cue cannot be shown. `visitor`: somebody touched, clicked, pressed. `back`: a visitor asked for the show.
 */
export type ShowEvent = "time" | "staged" | "played" | "failed" | "visitor" | "back" | "chord";

function attract(cue: number, now: number, { attractMs }: Timetable): Show {
  return { phase: "attract", cue, since: now, lasts: attractMs };
}

function play(cue: number, now: number, timetable: Timetable): Show {
  return { phase: "playing", cue, since: now, lasts: timetable.longestMs(cue) };
}

function afterCue(cue: number, now: number, timetable: Timetable): Show {
  const next = cue + 1;
  return next < timetable.cues ? play(next, now, timetable) : attract(0, now, timetable);
}

function whenDue({ phase, cue }: Show, now: number, timetable: Timetable): Show {
  switch (phase) {
    case "attract":
      return play(cue, now, timetable);
    case "playing":
    case "resting":
      return afterCue(cue, now, timetable);
    case "exploring":
      return { phase: "countdown", cue, since: now, lasts: COUNTDOWN_MS };
    case "countdown":
      return attract(cue, now, timetable);
  }
}

/** How a show begins: with its title. */
export function beginShow(now: number, timetable: Timetable): Show {
  return attract(0, now, timetable);
}

/** When the show changes by itself, on the clock that its steps are given. */
export function dueAt({ since, lasts }: Show): number {
  return since + lasts;
}

/**
 * What becomes of a show by something that happens. After a visitor it goes on with the cue that was interrupted,
 * so that a busy day still comes to the talk's end.
 * @param now ms of a clock that never goes back
 * @returns the very same show when nothing changes; null when the exhibit is ended, which only the chord does
 */
export function step(show: Show, event: ShowEvent, now: number, timetable: Timetable): Show | null {
  const { phase, cue } = show;
  switch (event) {
    case "time":
      return now >= dueAt(show) ? whenDue(show, now, timetable) : show;
    case "staged":
      return phase === "attract" ? attract(cue, now, timetable) : show;
    case "played":
      if (phase !== "playing") return show;
      return { phase: "resting", cue, since: now, lasts: timetable.restMs(cue) };
    case "failed":
      return phase === "playing" ? { phase: "resting", cue, since: now, lasts: SKIP_MS } : show;
    case "visitor":
      return { phase: "exploring", cue, since: now, lasts: timetable.idleMs };
    case "back":
      return phase === "exploring" || phase === "countdown" ? attract(cue, now, timetable) : show;
    case "chord":
      return null;
  }
}
