import { beforeEach, describe, expect, it } from "vitest";
import { commandById } from "../commands";
import type { Frame } from "../motion";
import type { OpenCampaign, Pincer } from "../state";
import { openFixture } from "../state/fixture";
import { showGhosts } from "./show-ghosts";

const HOUR = 3_600_000;

let pincer: Pincer;
let open: OpenCampaign;
beforeEach(async () => {
  ({ pincer, open } = await openFixture());
});

describe("ghosts", () => {
  it("are shown while the key is held, at the chosen span from the clock, and follow it", () => {
    const drawn: (number | null)[] = [];
    const setGhosts = (frame: Frame | null) => drawn.push(frame?.instant ?? null);
    const stop = showGhosts(pincer, open, { setGhosts });
    const { period } = open.campaign;
    const middle = (period.from + period.to) / 2;
    pincer.clock.seek(middle);
    pincer.ghosts.setHours(6);
    commandById("ghosts-before").run(pincer);
    expect(drawn.at(-1)).toBe(middle - 6 * HOUR);
    commandById("ghosts-before").release?.(pincer);
    expect(drawn.at(-1)).toBeNull();
    commandById("ghosts-after").run(pincer);
    expect(drawn.at(-1)).toBe(middle + 6 * HOUR);
    pincer.clock.seek(middle + HOUR);
    expect(drawn.at(-1)).toBe(middle + 7 * HOUR);
    stop();
    const count = drawn.length;
    pincer.clock.seek(middle);
    expect(drawn).toHaveLength(count);
  });

  it("stay inside the campaign's period", () => {
    let instant: number | null = null;
    showGhosts(pincer, open, {
      setGhosts: (frame) => {
        instant = frame?.instant ?? null;
      },
    });
    pincer.clock.seek(open.campaign.period.from);
    pincer.ghosts.setHours(48);
    commandById("ghosts-before").run(pincer);
    expect(instant).toBe(open.campaign.period.from);
  });
});
