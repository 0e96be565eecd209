import { beforeEach, describe, expect, it } from "vitest";
import type { Campaign } from "../campaign";
import type { Pincer } from "../state";
import { openFixture } from "../state/fixture";
import {
  COMMANDS,
  commandById,
  commandForKey,
  describeKey,
  goToMention,
  goToNextEvent,
  goToPreviousEvent,
  isOffered,
  jumpToPassage,
  placeSilhouette,
  selectUnit,
} from ".";

const HOUR = 3_600_000;
const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

let pincer: Pincer;
let campaign: Campaign;
beforeEach(async () => {
  ({ pincer, campaign } = await openFixture());
});
const now = () => pincer.clock.getState().now;
const jumps = () => pincer.trail.getState().jumps;

describe("the command list", () => {
  it("gives every command one id and no key to two commands", () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const first = (group: string) => ["Pointing", "Lecture", "Tools"].includes(group);
    for (const isOfRank of [
      (group: string) => group === "Pointing",
      (group: string) => group === "Lecture",
      (group: string) => group === "Tools",
      (group: string) => !first(group),
    ]) {
      const commands = COMMANDS.filter(({ group }) => isOfRank(group));
      const chords = commands.flatMap(({ keys }) => keys.map((chord) => JSON.stringify(chord)));
      expect(new Set(chords).size).toBe(chords.length);
    }
  });

  it("finds a command by its key and keeps modifiers apart", () => {
    expect(commandForKey(COMMANDS, press(" "), pincer)?.id).toBe("play");
    expect(commandForKey(COMMANDS, press("ArrowRight"), pincer)?.id).toBe("hour-forward");
    expect(commandForKey(COMMANDS, press("ArrowRight", { shiftKey: true }), pincer)?.id).toBe(
      "day-forward",
    );
    expect(commandForKey(COMMANDS, press("K"), pincer)?.id).toBe("play");
    expect(commandForKey(COMMANDS, press("c", { ctrlKey: true }), pincer)).toBeNull();
  });

  it("keeps from the visitors of an exhibit what leads out of it, and only that", () => {
    const leading = ["present", "presenter-window", "talk", "take-away", "copy-link", "kiosk"];
    pincer.kiosk.begin({ talk: null, idleSeconds: 90, restSeconds: null });
    for (const id of leading) {
      expect(commandById(id).enabled?.(pincer), id).toBe(false);
      expect(isOffered(commandById(id), pincer), id).toBe(false);
    }
    expect(commandForKey(COMMANDS, press("p"), pincer)).toBeNull();
    for (const id of ["legend", "theme", "measure", "compare", "back-row", "help"]) {
      expect(isOffered(commandById(id), pincer), id).toBe(true);
    }
    const chord = press("k", { ctrlKey: true, altKey: true });
    commandForKey(COMMANDS, chord, pincer)?.run(pincer);
    expect(commandForKey(COMMANDS, press("p"), pincer)?.id).toBe("present");
    expect(commandForKey(COMMANDS, chord, pincer)).toBeNull();
  });

  it("leaves Escape to the tool in hand before the unit's card", () => {
    selectUnit(pincer, "red-1");
    commandById("measure").run(pincer);
    expect(commandForKey(COMMANDS, press("Escape"), pincer)?.id).toBe("put-tool-away");
    commandById("put-tool-away").run(pincer);
    expect(commandForKey(COMMANDS, press("Escape"), pincer)?.id).toBe("close-unit");
  });

  it("names keys as keyboards do", () => {
    expect(describeKey({ key: "ArrowRight", shift: true })).toBe("Shift + →");
    expect(describeKey({ key: "?", shift: true })).toBe("?");
    expect(describeKey({ key: "l" })).toBe("L");
  });

  it("refuses an id that no command has", () => {
    expect(() => commandById("fly")).toThrow("fly");
  });
});

describe("time commands", () => {
  it("step an hour and stay in the period", () => {
    commandById("hour-forward").run(pincer);
    expect(now()).toBe(campaign.opening + HOUR);
    commandById("day-back").run(pincer);
    expect(now()).toBe(campaign.period.from);
  });

  it("go to the next event and back again", () => {
    const [event] = campaign.events;
    goToNextEvent(pincer);
    expect(now()).toBe(event?.from);
    goToNextEvent(pincer);
    expect(now()).toBe(event?.from);
    pincer.clock.seek(campaign.period.to);
    goToPreviousEvent(pincer);
    expect(now()).toBe(event?.from);
    goToPreviousEvent(pincer);
    expect(now()).toBe(event?.from);
  });
});

describe("jumps", () => {
  it("take clock and camera to a passage as one step of the trail", () => {
    const [passage] = campaign.passages;
    if (!passage) throw new Error("the fixture has no passage");
    pincer.clock.seek(campaign.period.to);
    jumpToPassage(pincer, passage);
    expect(now()).toBe(passage.from);
    expect(pincer.camera.getState().request?.view).toEqual(passage.camera);
    expect(jumps()).toBe(1);
  });

  it("open a unit's card once", () => {
    selectUnit(pincer, "red-1");
    selectUnit(pincer, "red-1");
    expect(pincer.selection.getState().unit).toBe("red-1");
    expect(jumps()).toBe(1);
  });

  it("follow what a name in the text means", () => {
    goToMention(pincer, { kind: "event", id: "ev001" });
    expect(now()).toBe(campaign.eventById.get("ev001")?.from);
    goToMention(pincer, { kind: "place", id: "hill" });
    expect(pincer.camera.getState().request?.view.center).toEqual([118.6, 47.7]);
    goToMention(pincer, { kind: "unit", id: "blue-1" });
    expect(pincer.selection.getState().unit).toBe("blue-1");
    const before = jumps();
    goToMention(pincer, { kind: "place", id: "nowhere" });
    expect(jumps()).toBe(before);
  });
});

describe("tools", () => {
  it("lay an outline where the camera looks", () => {
    placeSilhouette(pincer, "france");
    expect(pincer.tools.getState().placed[0]?.center).toEqual(campaign.camera.center);
    pincer.camera.settle({ ...campaign.camera, center: [125, 48] });
    placeSilhouette(pincer, "italy");
    const second = pincer.tools.getState().placed[1]?.center;
    expect(second?.[0]).toBe(125);
    expect(second?.[1]).toBeLessThan(48);
  });

  it("measure from where the selected unit is now", () => {
    const command = commandById("measure-from-unit");
    expect(command.enabled?.(pincer)).toBe(false);
    selectUnit(pincer, "red-1");
    pincer.clock.seek(campaign.period.from);
    command.run(pincer);
    pincer.clock.seek(campaign.period.to);
    command.run(pincer);
    const { tool, points } = pincer.tools.getState();
    expect(tool).toBe("measure");
    expect(points).toHaveLength(2);
    expect(points[0]).not.toEqual(points[1]);
  });
});
