import { describe, expect, it } from "vitest";
import type { Problem } from "../../campaign";
import { asText, byUrgency, type Finding, summarize, type Verdict } from "./finding";
import { type CopyFacts, judgeCopy, judgeStorage } from "./keeping-findings";
import { isSoftware, judgeFonts, judgeGraphics, judgeSpeed, judgeWindow } from "./picture-findings";
import { judgeScreens, judgeWakeLock } from "./room-findings";
import { judgeCues, judgeData } from "./talk-findings";

const problem: Problem = {
  severity: "error",
  file: "far/units.json",
  feature: "jp-71ir",
  field: "units",
  found: "nothing",
  expected: "a list",
};

const found = (...verdicts: Verdict[]): Finding[] =>
  verdicts.map((verdict, index) => ({
    id: `item-${index}`,
    title: `Item ${index}`,
    verdict,
    says: "So it is.",
    ...(verdict !== "ok" && { remedy: "Do this." }),
  }));

describe("the summary", () => {
  it.each<[Verdict[], string]>([
    [["ok", "ok"], "Ready."],
    [["ok", "unknown"], "Ready. 1 thing can only be tried."],
    [["ok", "attention", "attention"], "The talk can run; 2 things to look at."],
    [["fails", "attention"], "Not ready: 1 thing fails, 1 thing to look at."],
    [
      ["fails", "fails", "unknown", "unknown"],
      "Not ready: 2 things fail. 2 things can only be tried.",
    ],
  ])("of %j is “%s”", (verdicts, words) => {
    expect(summarize(found(...verdicts))).toBe(words);
  });

  it("puts first what needs doing first, and keeps the order of the rest", () => {
    const order = byUrgency(found("ok", "unknown", "fails", "attention", "ok")).map(({ id }) => id);
    expect(order).toEqual(["item-2", "item-3", "item-1", "item-0", "item-4"]);
  });

  it("is copied as text with what to do under each thing", () => {
    expect(asText("A talk", found("ok", "fails"))).toBe(
      [
        "Pre-flight of “A talk”",
        "Not ready: 1 thing fails.",
        "",
        "[Fails] Item 1: So it is.",
        "    Do this.",
        "[Fine] Item 0: So it is.",
        "",
      ].join("\n"),
    );
  });
});

describe("the talk", () => {
  it("fails with the file and field of a campaign that can't be read", () => {
    const { verdict, says, remedy } = judgeData([
      { id: "near", title: "Near", problems: [] },
      { id: "far", title: null, problems: [problem] },
    ]);
    expect(verdict).toBe("fails");
    expect(says).toContain(
      "“far” cannot be shown. far/units.json › jp-71ir › units: found nothing",
    );
    expect(remedy).toContain("hide the cues");
  });

  it("asks for a look where a campaign is shown without all of it", () => {
    const { verdict, says } = judgeData([{ id: "near", title: "Near", problems: [problem] }]);
    expect(verdict).toBe("attention");
    expect(says).toContain("far/units.json");
  });

  it("names a cue that cannot be put on the map, and a talk with nothing to show", () => {
    expect(judgeCues({ shown: 3, problems: [problem, problem] })).toMatchObject({
      verdict: "fails",
      says: expect.stringContaining("2 cues"),
    });
    expect(judgeCues({ shown: 0, problems: [] }).verdict).toBe("attention");
    expect(judgeCues({ shown: null, problems: [] }).says).toContain("No talk");
    expect(judgeCues({ shown: 3, problems: [] })).toMatchObject({ verdict: "ok" });
  });
});

describe("the picture", () => {
  const card = { renderer: "ANGLE (Intel, Iris Xe)", maxTexture: 16_384, wantedTexture: 5760 };

  it("tells a graphics card from the processor", () => {
    expect(isSoftware("ANGLE (Google, Vulkan 1.3 (SwiftShader Device))")).toBe(true);
    expect(isSoftware("llvmpipe (LLVM 15)")).toBe(true);
    expect(isSoftware("Microsoft Basic Render Driver")).toBe(true);
    expect(isSoftware(card.renderer)).toBe(false);
    expect(judgeGraphics(card).verdict).toBe("ok");
    expect(judgeGraphics({ ...card, renderer: "SwiftShader" }).says).toContain("slow");
  });

  it("fails without WebGL 2, and minds a card that takes no picture of the window's size", () => {
    expect(judgeGraphics({ ...card, renderer: null }).verdict).toBe("fails");
    expect(judgeGraphics({ ...card, maxTexture: 4096 })).toMatchObject({
      verdict: "attention",
      says: expect.stringContaining("4096"),
    });
  });

  it.each([
    [16.7, "ok", "about 60 a second"],
    [50, "attention", "Slow"],
    [400, "attention", "Very slow"],
    [3000, "attention", "about 1 a second"],
    [null, "unknown", "not measured"],
  ] as const)("calls %s ms a picture %s", (time, verdict, words) => {
    expect(judgeSpeed(time)).toMatchObject({ verdict, says: expect.stringContaining(words) });
  });

  it("takes the four sizes of halls for large enough, and a phone for too small", () => {
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      expect(judgeWindow({ width, height, pixelRatio: 1 }).verdict).toBe("ok");
    }
    expect(judgeWindow({ width: 390, height: 844, pixelRatio: 3 }).verdict).toBe("attention");
  });

  it("names the fonts that do not load", () => {
    expect(judgeFonts([]).verdict).toBe("ok");
    expect(judgeFonts(["Sheet Sans", "Inter"]).says).toContain("Sheet Sans, Inter");
  });
});

describe("the room", () => {
  it.each([
    [null, "unsupported", "unknown"],
    [false, "granted", "attention"],
    [true, "denied", "attention"],
    [true, "prompt", "ok"],
    [true, "granted", "ok"],
  ] as const)("with extended %s and permission %s is %s", (extended, permission, verdict) => {
    expect(judgeScreens({ extended, permission }).verdict).toBe(verdict);
  });

  it("says why the screen may go dark", () => {
    expect(judgeWakeLock(null).verdict).toBe("ok");
    expect(judgeWakeLock("Refused.")).toMatchObject({ verdict: "attention", says: "Refused." });
  });
});

describe("what is kept", () => {
  it("minds storage that is refused, or nearly full", () => {
    const fine = { trouble: null, lasting: true, free: 1e9 };
    expect(judgeStorage(fine)).not.toHaveProperty("remedy");
    expect(judgeStorage({ ...fine, lasting: false })).toMatchObject({ verdict: "ok" });
    expect(judgeStorage({ ...fine, free: 5e6 }).says).toContain("5 MB");
    expect(judgeStorage({ ...fine, trouble: "refused" }).verdict).toBe("attention");
  });

  it("has a word for each state of the copy", () => {
    const copy = { state: "counted", files: 193, missing: [] } satisfies CopyFacts;
    expect(judgeCopy(copy)).toMatchObject({ verdict: "ok", says: expect.stringContaining("193") });
    const holed = judgeCopy({ ...copy, missing: ["http://127.0.0.1/a/index.html"] });
    expect(holed).toMatchObject({
      verdict: "fails",
      says: expect.stringContaining("1 of 193 files are not in the copy, /a/index.html"),
    });
    for (const state of ["insecure", "unsupported", "development", "none", "silent"] as const) {
      expect(judgeCopy({ state })).toMatchObject({
        verdict: "attention",
        remedy: expect.stringMatching(/\w+/),
      });
    }
  });
});
