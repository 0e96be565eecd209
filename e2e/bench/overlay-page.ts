import "../../src/ui/tokens.css";
import { loadCampaign } from "../../src/campaign";
import { compileMotion, Sampler } from "../../src/motion";
import { PROBE_STEP, START, STEP, syntheticCampaign } from "./overlay/army";
import { dataWays } from "./overlay/data-way";
import { ownWay } from "./overlay/own-way";
import { lookForProbes } from "./overlay/sight";
import type { Sight, Way } from "./overlay/way";

/** Of the two with data set in each frame, `points` shows the units alone. */
export type WayName = "own" | "data" | "points";

export interface PlayReport {
  readonly frames: number;
  /** Wall time, ms. */
  readonly wall: number;
  /** How often the units were drawn anew. */
  readonly pictures: number;
  /** How many units the last of them showed. */
  readonly symbols: number;
}

export interface ProbeReport {
  /** By frame: how many frames old the position is that is on screen when the frame is over. */
  readonly ages: readonly number[];
  /** By picture: px between the unit's shown position and the head of its trail. */
  readonly apart: readonly number[];
  /** By frame, for the overlay: px between the picture's symbol and what `drawnSymbols` says, less that at rest. */
  readonly untrue: readonly number[];
}

export interface OverlayBench {
  /** Goes over to a way and lets it show the first frame. */
  choose(name: WayName): Promise<void>;
  /** Shows one step more per animation frame, and waits for all of it to be on screen. */
  play(frames: number): Promise<PlayReport>;
  /**
   * Plays some frames of the campaign, over and over from its end, a tenth of a second of playing time each,
   * whatever the display does.
   */
  loop(first: number, count: number): Promise<void>;
  /** As `play`, looking at each picture's pixels. */
  probe(frames: number): Promise<ProbeReport>;
}

declare global {
  interface Window {
    bench?: OverlayBench;
  }
}

/** So many frames of a loop are drawn before the display shows one. */
const FRAMES_AT_ONCE = 4;
const basemap = new URL("/geodata/basemap/", location.href).href;
const query = new URLSearchParams(location.search);
const name = query.get("campaign") ?? "khalkhin-gol-1939-07";

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

function mapElement(): HTMLElement {
  const element = document.createElement("div");
  // In line, for MapLibre's style sheet sets a position too.
  element.style.cssText = "position:absolute;inset:0";
  document.body.append(element);
  return element;
}

const { campaign: real } = await loadCampaign(
  async (path) => (await fetch(`/geodata/${path}`)).text(),
  name,
);
if (!real) throw new Error(`${name} does not load`);
const units = query.get("units");
const campaign = units ? syntheticCampaign(real, Number(units), query.has("ordered")) : real;
const begin = units ? START : real.period.from;
const { tracks } = compileMotion(campaign.units);
const sampler = new Sampler(tracks, begin);

const own = ownWay(mapElement(), campaign, tracks, basemap);
own.map.setFrame(sampler.seek(begin));
await own.ready;
// Two maps of ten thousand units would be slow to open for nothing when only one is looked at.
const peer =
  units && !query.has("alone") ? await dataWays(mapElement(), campaign, tracks, basemap) : null;
const ways: Record<WayName, Way> = {
  own: own.way,
  data: peer?.whole ?? own.way,
  points: peer?.points ?? own.way,
};
let way: Way = ways.own;

async function start(): Promise<void> {
  way.show(sampler.seek(START));
  await way.settle();
}

window.bench = {
  async choose(name) {
    way = ways[name];
    for (const other of Object.values(ways)) other.container.style.visibility = "hidden";
    way.container.style.visibility = "visible";
    await nextFrame();
    await start();
  },

  async play(frames) {
    let pictures = 0;
    way.watch(() => {
      pictures++;
    });
    const begin = performance.now();
    for (let frame = 1; frame <= frames; frame++) {
      await nextFrame();
      way.show(sampler.seek(START + frame * STEP));
    }
    await way.settle();
    const wall = performance.now() - begin;
    way.watch(null);
    const symbols =
      way === ways.own
        ? own.map.drawnSymbols().length
        : sampler.frame.visible.reduce((sum, visible) => sum + visible, 0);
    await start();
    return { frames, wall, pictures, symbols };
  },

  async loop(first, count) {
    const { from, to } = campaign.period;
    for (let frame = first; frame < first + count; frame++) {
      const played = (frame * 100 * campaign.rate) % (to - from);
      way.show(sampler.seek(from + played));
      // What draws would else fall ever farther behind.
      if (frame % FRAMES_AT_ONCE === 0) await nextFrame();
    }
  },

  async probe(frames) {
    let sight: Sight | null = null;
    const seen: Sight[] = [];
    way.watch((gl) => {
      sight = lookForProbes(gl);
      seen.push(sight);
    });
    await start();
    const first = sight as Sight | null;
    if (!first) throw new Error("the first picture was not seen");
    const anchor = () => own.map.drawnSymbols().find(({ unit }) => unit === "unit-0")?.anchorX ?? 0;
    const firstAnchor = anchor();
    const ages: number[] = [];
    const untrue: number[] = [];
    seen.length = 0;
    for (let frame = 1; frame <= frames; frame++) {
      await nextFrame();
      if (frame > 1) {
        const shown = ((sight as Sight | null)?.symbol ?? Number.NaN) - first.symbol;
        ages.push(frame - 1 - shown / PROBE_STEP);
        if (way === ways.own) untrue.push(Math.abs(shown - (anchor() - firstAnchor)));
      }
      way.show(sampler.seek(START + frame * STEP));
    }
    await way.settle();
    way.watch(null);
    const apart = seen.map(({ symbol, head }) =>
      Math.abs(symbol - first.symbol - (head - first.head)),
    );
    return { ages, apart, untrue };
  },
};
