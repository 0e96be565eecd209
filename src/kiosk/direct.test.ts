import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Campaign } from "../campaign";
import { FIXTURE_ID } from "../campaign/fixture";
import { keepLectern } from "../commands";
import { compileMotion } from "../motion";
import type { Pincer } from "../state";
import { openFixture } from "../state/fixture";
import type { Cue, Talk } from "../talk";
import { direct, type ShowTools } from "./direct";
import { SHORTEST_REST_MS } from "./reading-time";
import { COUNTDOWN_MS, SKIP_MS } from "./show";

const PLAN = { talk: "an-exhibit", idleSeconds: 30, restSeconds: null };
const ELSEWHERE = "elsewhere";

let pincer: Pincer;
let campaign: Campaign;
let director: ReturnType<typeof direct>;
/** Campaigns whose files cannot be read. */
let broken: Set<string>;
let closing: (() => void)[];

const cueOf = (id: string, campaignId: string): Cue => ({
  id,
  campaign: campaignId,
  passage: campaign.passages[0]?.id ?? "",
  seconds: 2,
  hide: [],
  notes: "",
  minutes: 1,
  hidden: false,
});

const talkOf = (cues: readonly Cue[]): Talk => ({
  format: "pincer-talk",
  version: 1,
  id: PLAN.talk,
  title: "An exhibit",
  summary: "",
  cues: [...cues],
});

/** Lets wall time pass for timers, clock and camera alike, ms. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    await vi.advanceTimersByTimeAsync(100);
    pincer.clock.tick(100);
  }
}

async function passUntil(isSo: () => boolean): Promise<void> {
  for (let seconds = 0; !isSo(); seconds++) {
    if (seconds > 300) throw new Error("it never came");
    await pass(1000);
  }
}

const phase = () => pincer.kiosk.getState().phase;
const cue = () => pincer.lectern.getState().cue;

function begin(cues: readonly Cue[], isStill = false): void {
  pincer.lectern.hold(talkOf(cues));
  pincer.kiosk.begin(PLAN);
  const tools: ShowTools = { read: () => Promise.reject(new Error("offline")), stock: vi.fn() };
  director = direct(pincer, PLAN, tools, isStill);
  closing.push(director.stop);
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("document", {
    querySelectorAll: () => [],
    querySelector: () => null,
    activeElement: null,
  });
  vi.stubGlobal("HTMLElement", class {});
  ({ campaign, pincer } = await openFixture());
  broken = new Set();
  closing = [
    pincer.doors.subscribe(({ wanted }) => {
      if (!wanted) return;
      pincer.library.loading(wanted);
      if (broken.has(wanted)) pincer.library.failed(wanted, []);
      else {
        const opened = { ...campaign, id: wanted };
        pincer.clock.open(campaign.period, campaign.opening, campaign.rate);
        pincer.library.opened({ campaign: opened, motion: compileMotion(campaign.units) }, []);
      }
    }),
    keepLectern(pincer),
  ];
  pincer.doors.open(FIXTURE_ID);
});
afterEach(() => {
  for (const close of closing.reverse()) close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an exhibit", () => {
  it("runs through cues of several campaigns, rests on each to be read, and begins again", async () => {
    begin([cueOf("here", FIXTURE_ID), cueOf("there", ELSEWHERE)]);
    await passUntil(() => phase() === "playing");
    expect(pincer.lectern.getState()).toMatchObject({ presenting: true, passageShown: true });
    await passUntil(() => phase() === "resting");
    expect(cue()).toBe("here");
    await pass(SHORTEST_REST_MS - 500);
    expect(phase()).toBe("resting");
    await passUntil(() => cue() === "there");
    await passUntil(() => phase() === "resting");
    expect(pincer.library.getState()).toMatchObject({ wanted: ELSEWHERE, status: "open" });
    await passUntil(() => phase() === "attract");
    expect(pincer.lectern.getState()).toMatchObject({ cue: null, passageShown: false });
    await passUntil(() => cue() === "here");
  });

  it("goes on past a campaign that cannot be loaded, and shows it once it can", async () => {
    broken.add(ELSEWHERE);
    begin([cueOf("there", ELSEWHERE), cueOf("here", FIXTURE_ID)]);
    await passUntil(() => cue() === "there");
    await passUntil(() => phase() === "resting");
    expect(pincer.library.getState().status).toBe("failed");
    await pass(SKIP_MS + 1000);
    expect(cue()).toBe("here");
    await passUntil(() => phase() === "resting");
    expect(pincer.library.getState().status).toBe("open");
    broken.clear();
    await passUntil(() => cue() === "there" && phase() === "resting");
    expect(pincer.library.getState()).toMatchObject({ wanted: ELSEWHERE, status: "open" });
  });

  it("goes on past a cue whose passage is gone", async () => {
    begin([{ ...cueOf("gone", FIXTURE_ID), passage: "no-such" }, cueOf("here", FIXTURE_ID)]);
    await passUntil(() => cue() === "gone");
    await passUntil(() => cue() === "here" && phase() === "resting");
  });

  it("gives a visitor the page as it stands, and puts everything back when the visitor is gone", async () => {
    pincer.settings.set({ backRow: true });
    begin([cueOf("here", FIXTURE_ID), cueOf("there", ELSEWHERE)]);
    await passUntil(() => phase() === "playing");
    await pass(1500);
    director.happen("visitor");
    expect(phase()).toBe("exploring");
    expect(pincer.lectern.getState().presenting).toBe(false);
    expect(pincer.clock.getState()).toMatchObject({ playing: false, marked: null });
    const { settings, selection, tools, comparison, dialogs, clock } = pincer;
    settings.set({ theme: "dark", hiddenLayers: ["units"], backRow: false });
    selection.select("red-1");
    tools.take("measure");
    tools.addPoint([118.6, 47.7]);
    comparison.show({ kind: "interval", offset: 3_600_000 }, "left");
    dialogs.show("help");
    clock.setLoop(true);
    await pass(29_000);
    director.happen("visitor");
    await pass(29_000);
    expect(phase()).toBe("exploring");
    await pass(2000);
    expect(phase()).toBe("countdown");
    await pass(COUNTDOWN_MS);
    expect(phase()).toBe("attract");
    expect(pincer.lectern.getState().presenting).toBe(true);
    expect(settings.getState()).toMatchObject({ theme: null, hiddenLayers: [], backRow: true });
    expect(selection.getState().unit).toBeNull();
    expect(tools.getState()).toMatchObject({ tool: null, points: [] });
    expect(comparison.getState().beside).toBeNull();
    expect(dialogs.getState().dialog).toBeNull();
    expect(clock.getState().loop).toBe(false);
    await passUntil(() => cue() === "here" && phase() === "playing");
  });

  it("comes back from another campaign that a visitor opened, with its own talk", async () => {
    begin([cueOf("here", FIXTURE_ID)]);
    await passUntil(() => phase() === "playing");
    director.happen("visitor");
    pincer.doors.open(ELSEWHERE);
    pincer.lectern.hold(null);
    pincer.kiosk.askBack();
    expect(phase()).toBe("attract");
    expect(pincer.library.getState()).toMatchObject({ wanted: FIXTURE_ID, status: "open" });
    await passUntil(() => cue() === "here" && phase() === "resting");
  });

  it("shows only the ends of cues where motion is unwelcome", async () => {
    begin([cueOf("here", FIXTURE_ID)], true);
    const seen = new Set<boolean>();
    closing.push(pincer.clock.subscribe(({ playing }) => seen.add(playing)));
    await passUntil(() => cue() === "here" && phase() === "resting");
    expect(pincer.clock.getState().now).toBe(campaign.passages[0]?.to);
    expect([...seen]).toEqual([false]);
  });

  it("leaves an ordinary page behind when it is ended", async () => {
    begin([cueOf("here", FIXTURE_ID)]);
    await passUntil(() => phase() === "playing");
    director.happen("chord");
    expect(pincer.kiosk.getState().plan).toBeNull();
    director.stop();
    expect(pincer.lectern.getState()).toMatchObject({ presenting: false, passageShown: false });
    await pass(60_000);
    expect(pincer.lectern.getState().presenting).toBe(false);
  });
});
