import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Pincer } from "../../state";
import { openFixture } from "../../state/fixture";
import { COMMANDS, commandById, commandForKey, describeKeys, keepLectern, present } from "..";
import { cueAfter, press, pressIn, standOf, talkOf } from "./fixture";

let pincer: Pincer;
let stopKeeping: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  const opened = await openFixture();
  pincer = opened.pincer;
  const cues = ["one", "two", "three"].map((id, hours) => cueAfter(opened.campaign, id, hours));
  pincer.lectern.hold(talkOf(...cues));
  stopKeeping = keepLectern(pincer);
  present(pincer);
});
afterEach(() => {
  stopKeeping();
  vi.useRealTimers();
});

const key = (name: string) => pressIn(pincer, name);
const stand = () => standOf(pincer);

describe("a clicker", () => {
  it.each(["PageDown", "ArrowRight", "ArrowDown", " ", "Enter", "AudioVolumeUp", "MediaTrackNext"])(
    "takes a clicker's %s for next, which completes a cue that plays",
    (name) => {
      key(name);
      pincer.camera.settle({ center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 });
      pincer.clock.tick(200);
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

  it("tells a sign once that keyboards give with Shift or without", () => {
    expect(describeKeys(commandById("pointing-larger"))).toEqual(["+", "="]);
  });
});
