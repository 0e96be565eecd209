import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { USUAL_SIZES } from "../../pointing";
import { type Hearing, hear, hearGoodBye, isSilent, NOTHING_HEARD, SILENCE_MS } from "./hearing";
import { readMessage, type Scene, type Told, write } from "./messages";

const SCENE: Scene = {
  presenting: true,
  cue: "one",
  progress: "start",
  blank: false,
  passageShown: false,
  startedAt: 1000,
  typed: "",
  campaign: "khalkhin-gol-1939-07",
  instant: -962_000_000_000,
  camera: { center: [118.6, 47.7], zoom: 9.5, bearing: 0, pitch: 0 },
  size: { width: 1920, height: 1080 },
  unit: null,
  look: { hiddenLayers: ["night"], beside: null, split: "swipe", half: "left", share: 0.5 },
  ghosts: { shown: null, hours: null },
  dress: { theme: "dark", secondLanguage: null, backRow: false },
  message: null,
  pointing: { tool: null, glue: "map", ink: "pink", sizes: USUAL_SIZES, at: null },
};

const sceneAt = (instant: number): Scene => ({ ...SCENE, instant });

function beat(page: string, bornAt: number, revision: number, talk = "a talk"): Told {
  const marks = `marks of ${talk}`;
  const content = { page, bornAt, revision, scene: sceneAt(bornAt + revision) };
  return { version: 1, kind: "beat", talk, marks, ...content };
}

function sceneOnly(page: string, bornAt: number, revision: number): Told {
  return { version: 1, kind: "scene", page, bornAt, revision, scene: sceneAt(bornAt + revision) };
}

const hearAll = (told: readonly Told[], now = 0, from: Hearing = NOTHING_HEARD) =>
  told.reduce((heard, each) => hear(heard, each, now), from);

describe("what the presenter's window hears", () => {
  it("agrees with the audience's window one beat after any loss and disorder, also across a reload", () => {
    const words = fc
      .array(fc.record({ isBeat: fc.boolean(), isLost: fc.boolean(), late: fc.nat(9) }), {
        maxLength: 25,
      })
      .chain((sent) => fc.record({ sent: fc.constant(sent), reloadAt: fc.nat(sent.length) }));
    fc.assert(
      fc.property(words, ({ sent, reloadAt }) => {
        const told = sent.map(({ isBeat }, index) => {
          const [page, bornAt] = index < reloadAt ? ["zz-first", 1000] : ["aa-second", 5000];
          return isBeat ? beat(page, bornAt, index, "old") : sceneOnly(page, bornAt, index);
        });
        const arriving = told
          .map((each, index) => ({ each, at: index + (sent[index]?.late ?? 0), index }))
          .filter(({ index }) => !sent[index]?.isLost)
          .sort((a, b) => a.at - b.at || a.index - b.index)
          .map(({ each }) => each);
        const last = beat("aa-second", 5000, sent.length, "new");
        const heard = hear(hearAll(arriving), last, 0);
        expect(heard).toMatchObject({
          page: "aa-second",
          talk: "new",
          marks: "marks of new",
          scene: last.scene,
        });
        // What was still on its way comes after the beat, and changes nothing.
        expect(hearAll(arriving, 0, heard)).toEqual(heard);
      }),
    );
  });

  it("keeps the talk that it was told while only the scene changes", () => {
    const heard = hearAll([beat("page", 0, 1), sceneOnly("page", 0, 2)]);
    expect(heard).toMatchObject({ talk: "a talk", marks: "marks of a talk", revision: 2 });
  });

  it("does not take the talk of one page for that of the next", () => {
    const heard = hearAll([beat("page", 0, 1), sceneOnly("later", 10, 0)]);
    expect(heard).toMatchObject({ page: "later", talk: null, marks: null });
  });

  it("does not listen to a duplicated tab that was there before", () => {
    const heard = hearAll([beat("mine", 10, 1)]);
    expect(hear(heard, beat("other", 5, 99), 100)).toBe(heard);
  });

  it("listens to any page once the one it knew is silent, even if the machine's clock was put back", () => {
    const heard = hearAll([beat("before", 10_000, 7)], 0);
    const now = SILENCE_MS + 1;
    expect(isSilent(heard, SILENCE_MS)).toBe(false);
    expect(isSilent(heard, now)).toBe(true);
    expect(hear(heard, beat("after", 3, 0), now).page).toBe("after");
  });

  it("listens to the next page at once after a good-bye", () => {
    const heard = hearGoodBye(hearAll([beat("before", 10_000, 7)], 0));
    expect(isSilent(heard, 1)).toBe(true);
    expect(heard.scene?.instant).toBe(10_007);
    expect(hear(heard, beat("after", 3, 0), 1).page).toBe("after");
  });
});

describe("messages between the windows", () => {
  it("are read as they were written", () => {
    const wish = { do: "command", id: "next-cue", key: "PageDown" } as const;
    const message = write({ kind: "wish", to: "page", wish });
    expect(readMessage(structuredClone(message))).toEqual(message);
    const told = beat("page", 1, 2);
    expect(readMessage(structuredClone(told))).toEqual(told);
  });

  it("of another version, or of other pages, are passed over", () => {
    expect(readMessage({ ...write({ kind: "hello" }), version: 2 })).toBeNull();
    expect(
      readMessage({ version: 1, kind: "wish", to: "page", wish: { do: "format" } }),
    ).toBeNull();
    expect(readMessage("hello")).toBeNull();
    expect(readMessage({ ...beat("page", 1, 2), scene: { ...SCENE, instant: "now" } })).toBeNull();
  });
});
