import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readGeodata } from "../../../geodata/tools/files";
import { type Campaign, loadCampaign } from "../../campaign";
import { compileMotion, Sampler, type Tracks } from "../../motion";
import { SceneCopy } from "../scene-copy";
import { type ArrowSink, Arrows } from "./arrows";
import type { Camera } from "./camera";
import { cameraOn, STAGES } from "./crowding.fixture";

/** All that is given to be drawn of an arrow. */
type Given = readonly number[];

interface Picture {
  readonly arrows: readonly Given[];
  /** By row. */
  readonly shown: readonly number[];
  readonly kinds: readonly string[];
}

/** What the map is asked for next. */
interface Step {
  /** Minutes since a move of the campaign began. */
  readonly minutes: number;
  readonly view: number;
  /** Whether the view is as before, down to its object. */
  readonly stays: boolean;
  readonly foremost: number;
  /** A row in so many is folded away; none for 0. */
  readonly folded: number;
  readonly wanted: boolean;
}

const ZOOMS = [-1.5, 0, 0, 1, 4, 7];

const steps = fc.array(
  fc.record({
    minutes: fc.oneof(fc.nat(3000), fc.nat(60), fc.constant(30)),
    view: fc.nat(ZOOMS.length - 1),
    stays: fc.boolean(),
    foremost: fc.integer({ min: -1, max: 40 }),
    folded: fc.nat(5),
    wanted: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { arbitrary: fc.boolean(), weight: 1 },
    ),
  }),
  { minLength: 2, maxLength: 8 },
);

describe.each(["khalkhin-gol-1939-07", "manchuria-1945"])("the arrows of %s", (id) => {
  let campaign: Campaign;
  let tracks: Tracks;

  beforeAll(async () => {
    const { campaign: read } = await loadCampaign(readGeodata, id);
    if (!read) throw new Error(`${id} does not load`);
    campaign = read;
    tracks = compileMotion(campaign.units).tracks;
  });

  function cameraOf({ view, minutes }: Step): Camera {
    const { center, zoom } = campaign.camera;
    // Each zoom looks at another place, too.
    const aside = 0.0002 * (view % 3) * minutes;
    return cameraOn(
      {
        ...campaign.camera,
        center: [center[0] + aside, center[1]],
        zoom: zoom + (ZOOMS[view] ?? 0),
      },
      STAGES.hall,
    );
  }

  function draw(arrows: Arrows, move: number, step: Step, camera: Camera): Picture {
    const { count, from } = arrows.paths;
    const instant = (from[move % count] ?? 0) + step.minutes * 60_000;
    const scene = new SceneCopy(tracks);
    scene.take(new Sampler(tracks, instant).seek(instant));
    const given: Given[] = [];
    const sink: ArrowSink = {
      add: (words, at, ink, opacity, kind) => {
        given.push([...words.subarray(at, at + 16), ink, opacity, kind]);
      },
    };
    arrows.wanted = step.wanted;
    arrows.opacity.forEach((_, row) => {
      arrows.opacity[row] = step.folded > 0 && row % step.folded === 0 ? 0 : 1;
    });
    arrows.add(sink, {
      camera,
      scene,
      colour: () => (step.stays ? "#123456" : "#654321"),
      foremost: step.foremost,
    });
    return { arrows: given, shown: [...arrows.shown], kinds: [...arrows.kinds] };
  }

  it("are the same whatever was drawn before", { timeout: 60_000 }, () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.nat(), steps, (move, list) => {
        const arrows = new Arrows(campaign, tracks);
        let camera: Camera | null = null;
        for (const step of list) {
          camera = step.stays && camera ? camera : cameraOf(step);
          const picture = draw(arrows, move, step, camera);
          drawn += picture.arrows.length;
          expect(picture).toEqual(draw(new Arrows(campaign, tracks), move, step, { ...camera }));
        }
      }),
      { numRuns: 40 },
    );
    expect(drawn).toBeGreaterThan(100);
  });
});
