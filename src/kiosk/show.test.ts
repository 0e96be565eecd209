import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginShow,
  COUNTDOWN_MS,
  dueAt,
  type Show,
  type ShowEvent,
  SKIP_MS,
  step,
  type Timetable,
} from "./show";

const timetable: Timetable = {
  cues: 3,
  attractMs: 1000,
  idleMs: 9000,
  restMs: (cue) => 2000 + cue,
  longestMs: () => 30_000,
};

const EVENTS: readonly ShowEvent[] = ["time", "staged", "played", "failed", "visitor", "back"];

/** What becomes of a show by events, each so many ms after the one before. */
function showAfter(events: readonly (readonly [wait: number, event: ShowEvent])[]) {
  let now = 0;
  let show: Show = beginShow(now, timetable);
  for (const [wait, event] of events) {
    now += wait;
    const next = step(show, event, now, timetable);
    if (!next) throw new Error(`${event} ended the exhibit`);
    show = next;
  }
  return { now, show };
}

const history = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...EVENTS)))
  .map(showAfter);

/** Lets time pass from one due change to the next. */
function letPass(from: Show, until: (show: Show) => boolean): Show {
  let show = from;
  for (let changes = 0; !until(show); changes++) {
    if (changes > 20) throw new Error("it never came");
    const next = step(show, "time", dueAt(show), timetable);
    if (!next) throw new Error("time ended the exhibit");
    show = next;
  }
  return show;
}

describe("the show of an exhibit", () => {
  it("goes from its title through all cues, resting on each, and begins again", () => {
    const { show: first } = showAfter([[1000, "time"]]);
    expect(first).toMatchObject({ phase: "playing", cue: 0 });
    const { show: resting } = showAfter([
      [1000, "time"],
      [5000, "played"],
    ]);
    expect(resting).toEqual({ phase: "resting", cue: 0, since: 6000, lasts: 2000 });
    expect(step(resting, "time", 7999, timetable)).toBe(resting);
    const seen: string[] = [];
    let show = resting;
    while (show.phase !== "attract") {
      show = letPass(show, (next) => next !== show && next.phase !== "resting");
      seen.push(`${show.phase} ${show.cue}`);
      show = step(show, "played", dueAt(show) - 1, timetable) ?? show;
    }
    expect(seen).toEqual(["playing 1", "playing 2", "attract 0"]);
  });

  it("gives the title its whole time once the map behind it is there", () => {
    const { show } = showAfter([[900, "staged"]]);
    expect(dueAt(show)).toBe(1900);
  });

  it("goes on after a cue that cannot be shown, or that never comes to its end", () => {
    const { show: failed } = showAfter([
      [1000, "time"],
      [10, "failed"],
    ]);
    expect(failed).toMatchObject({ phase: "resting", cue: 0, lasts: SKIP_MS });
    const { show: stuck } = showAfter([
      [1000, "time"],
      [30_000, "time"],
    ]);
    expect(stuck).toMatchObject({ phase: "playing", cue: 1 });
  });

  it("takes up the interrupted cue after a visitor", () => {
    const { show } = showAfter([
      [1000, "time"],
      [100, "played"],
      [2000, "time"],
      [100, "visitor"],
      [9000, "time"],
      [COUNTDOWN_MS, "time"],
      [1000, "time"],
    ]);
    expect(show).toMatchObject({ phase: "playing", cue: 1 });
  });

  it("lets every act of a visitor, in whatever phase, lead to exploring for the whole idle time", () => {
    fc.assert(
      fc.property(history, fc.nat(60_000), ({ now, show }, wait) => {
        const next = step(show, "visitor", now + wait, timetable);
        expect(next).toEqual({
          phase: "exploring",
          cue: show.cue,
          since: now + wait,
          lasts: timetable.idleMs,
        });
      }),
    );
  });

  it("always returns from idleness, by way of the countdown", () => {
    fc.assert(
      fc.property(history, ({ now, show }) => {
        const exploring = step(show, "visitor", now, timetable);
        if (!exploring) throw new Error("a visitor ended the exhibit");
        const countdown = letPass(exploring, ({ phase }) => phase !== "exploring");
        expect(countdown).toMatchObject({ phase: "countdown", since: now + timetable.idleMs });
        const back = letPass(countdown, ({ phase }) => phase !== "countdown");
        expect(back).toMatchObject({ phase: "attract", cue: show.cue });
        expect(back.since).toBe(now + timetable.idleMs + COUNTDOWN_MS);
      }),
    );
  });

  it("shows every cue again, whatever happened before", () => {
    fc.assert(
      fc.property(history, fc.nat(timetable.cues - 1), ({ show }, cue) => {
        const found = letPass(show, (next) => next.phase === "playing" && next.cue === cue);
        expect(found.cue).toBe(cue);
      }),
    );
  });

  it("ends by the chord and by nothing else", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...EVENTS), ({ now, show }, event) => {
        expect(step(show, event, now, timetable)).not.toBeNull();
        expect(step(show, "chord", now, timetable)).toBeNull();
      }),
    );
  });

  it("is brought back by a visitor's wish only from the visitor's own phases", () => {
    fc.assert(
      fc.property(history, ({ now, show }) => {
        const isVisitors = show.phase === "exploring" || show.phase === "countdown";
        const next = step(show, "back", now, timetable);
        if (isVisitors) expect(next).toMatchObject({ phase: "attract", cue: show.cue });
        else expect(next).toBe(show);
      }),
    );
  });
});
