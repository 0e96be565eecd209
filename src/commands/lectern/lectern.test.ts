import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Campaign } from "../../campaign";
import { FIXTURE_ID } from "../../campaign/fixture";
import { compileMotion } from "../../motion";
import type { Pincer } from "../../state";
import { openFixture } from "../../state/fixture";
import type { Cue } from "../../talk";
import {
  COMMANDS,
  commandById,
  commandForKey,
  describeKeys,
  keepLectern,
  present,
  stopPresenting,
} from "..";

const HOUR = 3_600_000;
const VIEW = { center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 } as const;
const press = (key: string) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
});

let pincer: Pincer;
let campaign: Campaign;
let stopKeeping: () => void;

function cueAt(id: string, hours: number, more: Partial<Cue> = {}): Cue {
  const passage = campaign.passages[0]?.id ?? "";
  const from = campaign.period.from + hours * HOUR;
  return {
    id,
    campaign: FIXTURE_ID,
    passage,
    from,
    to: from + HOUR,
    seconds: 2,
    hide: [],
    notes: "",
    minutes: 1,
    hidden: false,
    ...more,
  };
}

beforeEach(async () => {
  vi.useFakeTimers();
  ({ pincer, campaign } = await openFixture());
  pincer.lectern.hold({
    format: "pincer-talk",
    version: 1,
    id: "a-talk",
    title: "A talk",
    summary: "",
    cues: [
      cueAt("one", 0),
      cueAt("passed-over", 1, { hidden: true }),
      cueAt("two", 2, { focus: "red-1" }),
      cueAt("three", 3),
    ],
  });
  stopKeeping = keepLectern(pincer);
  present(pincer);
});
afterEach(() => {
  stopKeeping();
  vi.useRealTimers();
});

const key = (name: string) => commandForKey(COMMANDS, press(name), pincer)?.run(pincer, name);
const stand = () => {
  const { cue, progress } = pincer.lectern.getState();
  return `${cue} ${progress}`;
};
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

  it.each(["PageDown", "ArrowRight", "ArrowDown", " ", "Enter", "AudioVolumeUp", "MediaTrackNext"])(
    "takes a clicker's %s for next, which completes a cue that plays",
    (name) => {
      key(name);
      land();
      letPlay(500);
      expect(stand()).toBe("one playing");
      key(name);
      expect(stand()).toBe("one end");
      key(name);
      expect(stand()).toBe("two playing");
    },
  );

  it.each(["PageUp", "ArrowLeft", "ArrowUp", "AudioVolumeDown", "MediaTrackPrevious"])(
    "takes a clicker's %s for back: to the cue's start, then to the cue before",
    (name) => {
      key("End");
      key("PageDown");
      key(name);
      expect(stand()).toBe("three start");
      key(name);
      expect(stand()).toBe("two start");
    },
  );

  it.each(["b", "."])("blanks and shows again with %s", (name) => {
    key(name);
    expect(pincer.lectern.getState().blank).toBe(true);
    key(name);
    expect(pincer.lectern.getState().blank).toBe(false);
  });

  it("starts with F5, from the cue at hand with Shift too, and stops with Escape", () => {
    key("3");
    key("Enter");
    key("Escape");
    expect(pincer.lectern.getState().presenting).toBe(false);
    for (const shiftKey of [false, true]) {
      commandForKey(COMMANDS, { ...press("F5"), shiftKey }, pincer)?.run(pincer);
      expect(pincer.lectern.getState().presenting).toBe(true);
      expect(stand()).toBe("three start");
      key("Escape");
    }
  });

  it("keeps an F5 that comes out of step from the browser, and goes on", () => {
    key("PageDown");
    expect(commandForKey(COMMANDS, press("F5"), pincer)?.id).toBe("present");
    key("F5");
    expect(stand()).toBe("one playing");
  });

  it("leaves Tab to the keyboard's focus", () => {
    expect(commandForKey(COMMANDS, press("Tab"), pincer)).toBeNull();
  });

  it("tells all keys of a command, the digits in one", () => {
    expect(describeKeys(commandById("cue-number"))).toEqual(["0 … 9"]);
    expect(describeKeys(commandById("next-cue")).slice(0, 4)).toEqual([
      "Page Down",
      "→",
      "↓",
      "Space",
    ]);
    expect(describeKeys(commandById("blank"))).toEqual(["B", "."]);
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
    pincer.lectern.hold({ ...talk, cues: [cueAt("still", 5, { seconds: 0 })] });
    key("PageDown");
    expect(stand()).toBe("still end");
    expect(hour()).toBe(6);
  });

  it("opens another campaign for a cue of it and stands there once it is open", () => {
    const { talk } = pincer.lectern.getState();
    if (!talk) throw new Error("no talk");
    pincer.lectern.hold({ ...talk, cues: [cueAt("far", 4, { campaign: "elsewhere" })] });
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
