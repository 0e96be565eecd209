import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FIXTURE_ID, readFixture } from "../campaign/fixture";
import { jumpToInstant, openDoor } from "../commands";
import { createPincer, type Pincer } from "../state";
import { syncAddress } from "./address-sync";
import { openCampaign } from "./open-campaign";

const HOUR = 3_600_000;
const START = Date.UTC(1939, 5, 30, 16);

/** The entries of a browser's history up to the one shown, as queries. */
let entries: string[];
let pincer: Pincer;
let stop: () => void;

const shown = () => entries.at(-1) ?? "";

/** A server that has the campaign, and another door behind which nobody ever answers. */
const read = readFixture();
const serve = (url: URL): Promise<Response> =>
  url.pathname.includes("elsewhere")
    ? new Promise(() => {})
    : read(url.pathname.replace(/^.*geodata\//, "")).then((text) => new Response(text));

beforeEach(async () => {
  entries = [`?campaign=${FIXTURE_ID}`];
  vi.useFakeTimers();
  vi.stubGlobal("fetch", serve);
  vi.stubGlobal("document", { baseURI: "http://localhost/" });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("location", {
    get search() {
      return shown();
    },
  });
  vi.stubGlobal("history", {
    pushState: (_: unknown, __: string, query: string) => entries.push(query),
    replaceState: (_: unknown, __: string, query: string) => {
      entries[entries.length - 1] = query;
    },
  });
  pincer = createPincer(null);
  pincer.library.stock([
    { id: FIXTURE_ID, title: "The Skirmish" },
    { id: "elsewhere", title: "Elsewhere" },
  ] as never);
  pincer.doors.subscribe(({ wanted }) => {
    if (wanted) void openCampaign(pincer, wanted);
  });
  const sync = syncAddress(pincer);
  stop = sync.stop;
  await sync.started;
  await vi.runAllTimersAsync();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the page's address", () => {
  it("has a door's campaign at once, before that is loaded and before anything is at rest", () => {
    openDoor(pincer, "elsewhere");
    expect(entries).toHaveLength(2);
    expect(shown()).toBe("?campaign=elsewhere");
  });

  it("keeps the moment from which the user went through a door", () => {
    pincer.clock.seek(START + 5 * HOUR);
    openDoor(pincer, "elsewhere");
    expect(entries[0]).toContain("t=1939-07-01T05:00:00");
  });

  it("gets one entry a jump, with the moment left in the one before, and none for what only drifts", async () => {
    pincer.clock.seek(START + 2 * HOUR);
    await vi.runAllTimersAsync();
    expect(entries).toHaveLength(1);
    pincer.clock.seek(START + 3 * HOUR);
    jumpToInstant(pincer, START + 9 * HOUR);
    jumpToInstant(pincer, START + 12 * HOUR);
    await vi.runAllTimersAsync();
    expect(entries.map((entry) => /T\d\d/.exec(entry)?.[0])).toEqual(["T03", "T09", "T12"]);
  });
});
