import { beforeEach, describe, expect, it } from "vitest";
import { type Stroke, USUAL_SIZES, writeStrokes } from "../../pointing";
import type { Talk } from "../../talk";
import { keepLecture, keptLecture, keptSession, leaveLecture, sessionOfAddress } from "./kept";
import type { Scene } from "./messages";

const TALK: Talk = {
  format: "pincer-talk",
  version: 1,
  id: "a-talk",
  title: "A talk",
  summary: "",
  cues: [
    {
      id: "one",
      campaign: "khalkhin-gol-1939-07",
      passage: "the-crossing",
      seconds: 10,
      hide: [],
      notes: "Slowly.",
      minutes: 2,
      hidden: false,
    },
  ],
};

const SCENE: Scene = {
  presenting: true,
  cue: "one",
  progress: "end",
  blank: true,
  passageShown: false,
  startedAt: 1000,
  typed: "",
  campaign: "khalkhin-gol-1939-07",
  instant: -962_000_000_000,
  camera: { center: [118.6, 47.7], zoom: 9.5, bearing: 0, pitch: 0 },
  size: { width: 1920, height: 1080 },
  unit: "red-1",
  look: { hiddenLayers: ["night"], beside: null, split: "swipe", half: "left", share: 0.5 },
  ghosts: { shown: null, hours: null },
  dress: { theme: "dark", secondLanguage: null, backRow: false },
  message: null,
  pointing: { tool: "pen", glue: "map", ink: "green", sizes: USUAL_SIZES, at: null },
};

const STROKE: Stroke = {
  id: "stroke",
  kind: "pen",
  ink: "green",
  glue: "map",
  width: 1e-6,
  pressed: false,
  points: [
    [118.6, 47.7, 0.5],
    [118.7, 47.8, 0.5],
  ],
};

function tab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let storage: ReturnType<typeof tab>;
beforeEach(() => {
  storage = tab();
});

describe("what a tab keeps through a reload", () => {
  it("is the lecture as it stood", () => {
    keepLecture(storage, TALK, SCENE, writeStrokes([STROKE]));
    expect(keptLecture(storage)).toEqual({ talk: TALK, scene: SCENE, strokes: [STROKE] });
  });

  it("is no lecture once it has ended", () => {
    keepLecture(storage, TALK, SCENE, "");
    keepLecture(storage, TALK, { ...SCENE, presenting: false }, "");
    expect(keptLecture(storage)).toBeNull();
  });

  it("is passed over when it cannot be understood", () => {
    for (const text of ["not json", "{}", '{"talk":"","scene":{}}']) {
      storage.setItem("pincer.lecture", text);
      expect(keptLecture(storage)).toBeNull();
    }
    expect(keptLecture(null)).toBeNull();
  });

  it("is found by the window that is opened next, in the same session, even before the lecture began", () => {
    leaveLecture(storage, "s-1", TALK, { ...SCENE, presenting: false }, "");
    expect(keptSession(storage)).toBe("s-1");
    expect(keptLecture(storage)).toMatchObject({ talk: TALK, scene: { presenting: false } });
  });

  it("costs no more than the way back when the storage is full", () => {
    storage.setItem = () => {
      throw new Error("full");
    };
    keepLecture(storage, TALK, SCENE, "");
    expect(keptLecture(storage)).toBeNull();
  });

  it("is its session, which no other tab has", () => {
    const session = keptSession(storage);
    expect(keptSession(storage)).toBe(session);
    expect(keptSession(tab())).not.toBe(session);
    expect(sessionOfAddress(`?presenter=${session}`)).toBe(session);
  });
});

describe("an address", () => {
  it("asks for the presenter's window only with a session's name", () => {
    expect(sessionOfAddress("?campaign=manchuria-1945")).toBeNull();
    expect(sessionOfAddress("?presenter=")).toBeNull();
    expect(sessionOfAddress("?presenter=a%20b")).toBeNull();
  });
});
