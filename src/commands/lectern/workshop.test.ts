import { beforeEach, describe, expect, it } from "vitest";
import type { Campaign } from "../../campaign";
import type { Pincer } from "../../state";
import { openFixture } from "../../state/fixture";
import { changeCue, isOwn, removeCue, type Talk } from "../../talk";
import { changeTalk, commandById, editCue, endEditing, keepLectern, present } from "..";
import { cueAfter, talkOf } from "./fixture";

let pincer: Pincer;
let campaign: Campaign;
let shelf: Talk;
const talk = () => {
  const held = pincer.lectern.getState().talk;
  if (!held) throw new Error("no talk is at hand");
  return held;
};
const undo = () => commandById("undo-talk-change").run(pincer);
const cueAt = (place: number) => {
  const cue = talk().cues[place];
  if (!cue) throw new Error(`no cue at ${place}`);
  return cue;
};

beforeEach(async () => {
  ({ pincer, campaign } = await openFixture());
  shelf = talkOf(cueAfter(campaign, "one", 1, { seconds: 12 }), cueAfter(campaign, "two", 3));
  pincer.lectern.hold(shelf);
});

describe("changing the talk at hand", () => {
  it("makes a talk that came with the app the lecturer's own", () => {
    changeTalk(pincer, changeCue(talk(), "one", { caption: "Dawn" }), "caption");
    expect(isOwn(talk())).toBe(true);
    expect(cueAt(0).caption).toBe("Dawn");
    expect(pincer.workshop.getState().changes).toBe(1);
  });

  it("refuses what could not be read again, and says why", () => {
    changeTalk(pincer, changeCue(talk(), "one", { seconds: -3 }), "playing time");
    expect(talk()).toBe(shelf);
    expect(pincer.workshop.getState()).toMatchObject({ changes: 0, past: [] });
    expect(pincer.workshop.getState().trouble).toContain("seconds");
  });

  it("refuses a cue that its campaign cannot show, but blames no cue that stayed as it was", () => {
    const faulty = changeCue(shelf, "two", { focus: "nobody" });
    changeTalk(pincer, faulty, "what is pointed out");
    expect(talk()).toBe(shelf);
    expect(pincer.workshop.getState().trouble).toContain("nobody");
    pincer.lectern.hold(faulty);
    changeTalk(pincer, changeCue(talk(), "one", { focus: "red-1" }), "what is pointed out");
    expect(cueAt(0).focus).toBe("red-1");
    expect(pincer.workshop.getState().trouble).toBeNull();
  });

  it("is undone step by step, the letters of one field in one", () => {
    for (const caption of ["D", "Da", "Dawn"]) {
      changeTalk(pincer, changeCue(talk(), "one", { caption }), "caption");
    }
    changeTalk(pincer, removeCue(talk(), "two"), "taking out");
    expect(talk().cues).toHaveLength(1);
    undo();
    expect(talk().cues).toHaveLength(2);
    expect(cueAt(0).caption).toBe("Dawn");
    undo();
    expect(cueAt(0).caption).toBeUndefined();
    expect(commandById("undo-talk-change").enabled?.(pincer)).toBe(false);
  });

  it("stays the lecturer's own when undone, so that the kept copy goes back too", () => {
    changeTalk(pincer, changeCue(talk(), "one", { caption: "Dawn" }), "caption");
    const { id, title } = talk();
    undo();
    expect(talk()).toMatchObject({ id, title });
    expect(pincer.workshop.getState().changes).toBe(2);
  });
});

describe("changing a cue beside the map", () => {
  it("shows the cue's start, plays it, and gives the clock back after it", () => {
    const stop = keepLectern(pincer);
    editCue(pincer, cueAt(1));
    expect(pincer.clock.getState().now).toBe(cueAt(1).from);
    commandById("preview-cue").run(pincer);
    pincer.camera.settle({ center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 });
    expect(pincer.clock.getState().playing).toBe(true);
    for (let passed = 0; passed < 2200; passed += 100) pincer.clock.tick(100);
    expect(pincer.lectern.getState().progress).toBe("end");
    expect(pincer.clock.getState()).toMatchObject({
      now: cueAt(1).to,
      marked: null,
      rate: campaign.rate,
    });
    stop();
  });

  it("stops a preview where it is", () => {
    const stop = keepLectern(pincer);
    editCue(pincer, cueAt(1));
    commandById("preview-cue").run(pincer);
    pincer.camera.settle({ center: [118.6, 47.7], zoom: 9, bearing: 0, pitch: 0 });
    pincer.clock.tick(200);
    commandById("preview-cue").run(pincer);
    expect(pincer.clock.getState()).toMatchObject({ playing: false, marked: null });
    expect(pincer.clock.getState().now).toBeLessThan(cueAt(1).to ?? 0);
    stop();
  });

  it("takes the cue of the moment when none is at hand, and ends with its key or with presenting", () => {
    pincer.clock.seek((cueAt(1).from ?? 0) + 1);
    commandById("edit-cue").run(pincer);
    expect(pincer.lectern.getState().cue).toBe("two");
    expect(pincer.workshop.getState().editing).toBe(true);
    commandById("edit-cue").run(pincer);
    expect(pincer.workshop.getState().editing).toBe(false);
    editCue(pincer, cueAt(0));
    present(pincer);
    expect(pincer.workshop.getState().editing).toBe(false);
  });

  it("opens the campaign of a cue that belongs to another", () => {
    pincer.lectern.hold(changeCue(shelf, "two", { campaign: "elsewhere" }));
    editCue(pincer, cueAt(1));
    expect(pincer.doors.getState().wanted).toBe("elsewhere");
    endEditing(pincer);
  });
});
