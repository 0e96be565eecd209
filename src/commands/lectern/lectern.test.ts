import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Campaign } from "../../campaign";
import { compileMotion } from "../../motion";
import type { Pincer } from "../../state";
import { openFixture } from "../../state/fixture";
import { COMMANDS, commandById, commandForKey, keepLectern, present, stopPresenting } from "..";
import { cueAfter, press, pressIn, standOf, talkOf } from "./fixture";

const HOUR = 3_600_000;
const VIEW = { center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 } as const;

let pincer: Pincer;
let campaign: Campaign;
let stopKeeping: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  ({ pincer, campaign } = await openFixture());
  pincer.lectern.hold(
    talkOf(
      cueAfter(campaign, "one", 0),
      cueAfter(campaign, "passed-over", 1, { hidden: true }),
      cueAfter(campaign, "two", 2, { focus: "red-1" }),
      cueAfter(campaign, "three", 3),
    ),
  );
  stopKeeping = keepLectern(pincer);
  present(pincer);
});
afterEach(() => {
  stopKeeping();
  vi.useRealTimers();
});

const key = (name: string) => pressIn(pincer, name);
const stand = () => standOf(pincer);
const hour = () => (pincer.clock.getState().now - campaign.period.from) / HOUR;
/** The camera comes to rest, as the map tells it after a flight. */
const land = () => pincer.camera.settle({ ...VIEW, center: [118.6, 47.7] });
const letPlay = (wallMs: number) => {
  for (let passed = 0; passed < wallMs; passed += 100) pincer.clock.tick(100);
};

describe("the lectern", () => {
  it("begins at the start of the first cue", () => {
    expect(stand()).toBe("one start");
    expect(hour()).toBe(0);
  });

  it("plays a cue over its seconds once the camera has landed, and stops at its end", () => {
    key("PageDown");
    letPlay(1000);
    expect(hour()).toBe(0);
    land();
    letPlay(1000);
    expect(hour()).toBeCloseTo(0.5);
    expect(stand()).toBe("one playing");
    letPlay(1100);
    expect(hour()).toBe(1);
    expect(stand()).toBe("one end");
  });

  it("plays all the same when no landing is told", () => {
    key(" ");
    vi.advanceTimersByTime(3000);
    letPlay(2100);
    expect(stand()).toBe("one end");
  });

  it("completes a cue that plays, and then goes on past the hidden one", () => {
    key("PageDown");
    land();
    letPlay(500);
    key("PageDown");
    expect(stand()).toBe("one end");
    expect(hour()).toBe(1);
    key("PageDown");
    expect(stand()).toBe("two playing");
    expect(hour()).toBe(2);
    expect(pincer.selection.getState().unit).toBe("red-1");
  });

  it("does not play a cue that was completed before the camera landed", () => {
    key("PageDown");
    key("PageDown");
    land();
    vi.advanceTimersByTime(5000);
    expect(pincer.clock.getState().playing).toBe(false);
    expect(stand()).toBe("one end");
  });

  it("goes back to the cue's start first, and then to the cue before", () => {
    key("End");
    key("PageDown");
    key("PageUp");
    expect(stand()).toBe("three start");
    key("PageUp");
    expect(stand()).toBe("two start");
    key("Home");
    key("PageUp");
    expect(stand()).toBe("one start");
  });

  it("stays at the end of the last cue and says so", () => {
    key("End");
    key("PageDown");
    key("PageDown");
    key("PageDown");
    expect(stand()).toBe("three end");
    expect(pincer.messages.getState().message).toContain("last cue");
  });

  it("jumps by number, counting shown cues only", () => {
    key("3");
    key("Enter");
    expect(stand()).toBe("three start");
    key("9");
    key("Enter");
    expect(stand()).toBe("three start");
    expect(pincer.messages.getState().message).toContain("no cue 9");
  });

  it("shows the end at once when a cue has no playing time", () => {
    const { talk } = pincer.lectern.getState();
    if (!talk) throw new Error("no talk");
    pincer.lectern.hold({ ...talk, cues: [cueAfter(campaign, "still", 5, { seconds: 0 })] });
    key("PageDown");
    expect(stand()).toBe("still end");
    expect(hour()).toBe(6);
  });

  it("opens another campaign for a cue of it and stands there once it is open", () => {
    const { talk } = pincer.lectern.getState();
    if (!talk) throw new Error("no talk");
    pincer.lectern.hold({
      ...talk,
      cues: [cueAfter(campaign, "far", 4, { campaign: "elsewhere" })],
    });
    key("PageDown");
    expect(pincer.doors.getState().wanted).toBe("elsewhere");
    pincer.library.loading("elsewhere");
    const elsewhere = { ...campaign, id: "elsewhere" };
    pincer.library.opened({ campaign: elsewhere, motion: compileMotion(campaign.units) }, []);
    land();
    expect(stand()).toBe("far playing");
    expect(hour()).toBe(4);
  });

  it("gives every key back to the desk afterwards", () => {
    key("b");
    expect(pincer.lectern.getState().blank).toBe(true);
    stopPresenting(pincer);
    expect(pincer.lectern.getState()).toMatchObject({ presenting: false, blank: false });
    expect(pincer.clock.getState()).toMatchObject({ marked: null, playing: false });
    expect(commandForKey(COMMANDS, press("b"), pincer)?.id).toBe("previous-passage");
    expect(commandForKey(COMMANDS, press("F5"), pincer)).toBe(commandById("present"));
  });
});
