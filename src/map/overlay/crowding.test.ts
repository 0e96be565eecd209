import { beforeAll, describe, expect, it } from "vitest";
import { readGeodata } from "../../../geodata/tools/files";
import { fitToWindow } from "../../app/fit-to-window";
import { type CameraView, type Campaign, loadCampaign, loadShelf, type Span } from "../../campaign";
import { compileMotion } from "../../motion";
import { pickSymbol } from "../picking";
import { type Edges, roomIn } from "../room";
import { cameraOn, type Drawn, PaperMap, STAGES, type Stage } from "./crowding.fixture";

const HOUR = 3_600_000;

/** Longer than an arrow and the place beside it last after a move, seconds of playing time. */
const AFTERMATH = 4;

/** A symbol may share so much of its area with another. */
const SHARED = 0.15;

/** A label may share so much of its area with a symbol or another label. */
const LABEL_SHARED = 0.35;

interface Scene extends Span {
  readonly id: string;
  readonly camera: CameraView;
}

const { shelf } = await loadShelf(readGeodata);

const area = ({ left, top, right, bottom }: Edges) => (right - left) * (bottom - top);

function shared(a: Edges, b: Edges): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const share = (a: Edges, b: Edges) => shared(a, b) / Math.min(area(a), area(b));

/** What is wrong with a picture, in words; `of` names a row. */
function faultsOf(drawn: readonly Drawn[], stage: Stage, of: (row: number) => string): string[] {
  const faults: string[] = [];
  drawn.forEach((one, index) => {
    const { label, symbol, row } = one;
    for (const { symbol: other, label: otherLabel, row: otherRow } of drawn.slice(0, index)) {
      if (share(symbol, other) > SHARED) faults.push(`${of(row)} lies over ${of(otherRow)}`);
      const labels =
        (label && share(label, other) > LABEL_SHARED) ||
        (otherLabel && share(otherLabel, symbol) > LABEL_SHARED) ||
        (label && otherLabel && share(label, otherLabel) > LABEL_SHARED);
      if (labels) faults.push(`the label of ${of(row)} or ${of(otherRow)} is covered`);
    }
    const clipped =
      label &&
      (label.left < 0 || label.top < 0 || label.right > stage.width || label.bottom > stage.height);
    if (clipped) faults.push(`the label of ${of(row)} is clipped`);
    if (stage.covered.some((part) => shared(symbol, part) > SHARED * area(symbol))) {
      faults.push(`${of(row)} lies under the page`);
    }
  });
  return faults;
}

describe.each(shelf)("the symbols of $id", ({ id }) => {
  let campaign: Campaign;
  let tracks: ReturnType<typeof compileMotion>["tracks"];

  beforeAll(async () => {
    const loaded = await loadCampaign(readGeodata, id);
    if (!loaded.campaign) throw new Error(`${id} cannot be read`);
    campaign = loaded.campaign;
    tracks = compileMotion(campaign.units).tracks;
  });

  /** Looks at every whole hour of some scenes, but not again where nothing has moved. */
  function faultsIn(scenes: readonly Scene[], stage: Stage): string[] {
    const map = new PaperMap(campaign, tracks);
    const window = { ...stage, ...roomIn(stage.width, stage.height, stage.covered) };
    const still = Math.ceil((AFTERMATH * campaign.rate * 1000) / HOUR);
    const faults: string[] = [];
    if (campaign.units.length === 0) return faults;
    for (const { camera, from, id: scene, to } of scenes) {
      const view = cameraOn(fitToWindow(camera, window), stage);
      let before = "";
      let same = 0;
      for (let hour = Math.ceil(from / HOUR) * HOUR; hour < to; hour += HOUR) {
        const { x, y, visible } = map.sampler.seek(hour);
        const now = `${x.join()} ${y.join()} ${visible.join()}`;
        same = now === before ? same + 1 : 0;
        before = now;
        if (same > still) continue;
        const wrong = faultsOf(map.draw(view, hour), stage, (row) => campaign.units[row]?.id ?? "");
        for (const fault of wrong) {
          faults.push(`${scene}, ${new Date(hour).toISOString().slice(0, 16)}: ${fault}`);
        }
      }
    }
    return faults;
  }

  const sizes = Object.entries(STAGES);

  it.each(sizes)(
    "stand apart at every hour at the chapters' cameras (%s)",
    (_, stage) => {
      expect(faultsIn(campaign.chapters, stage)).toEqual([]);
    },
    120_000,
  );

  it.each(sizes)(
    "stand apart at every hour at the passages' cameras (%s)",
    (_, stage) => {
      expect(faultsIn(campaign.passages, stage)).toEqual([]);
    },
    120_000,
  );
});

it("picks a symbol where it is drawn, however far it was pushed aside", async () => {
  const { campaign } = await loadCampaign(readGeodata, "khalkhin-gol-1939-07");
  if (!campaign) throw new Error("the campaign cannot be read");
  const map = new PaperMap(campaign, compileMotion(campaign.units).tracks);
  const camera = cameraOn(campaign.camera, STAGES.hall);
  const drawn = map.draw(camera, Date.parse("1939-07-03T12:00:00+08:00"));
  const symbols = drawn.map(({ anchor, row, symbol: { left, top, right, bottom } }) => ({
    unit: String(row),
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
    anchorX: anchor.x,
    anchorY: anchor.y,
    opacity: 1,
  }));
  const displaced = symbols.filter(
    ({ x, y, anchorX, anchorY }) => Math.hypot(x - anchorX, y - anchorY) > 60,
  );
  expect(displaced.length).toBeGreaterThan(3);
  for (const symbol of symbols) {
    expect(pickSymbol(symbols, symbol.x, symbol.y, "mouse")?.unit).toBe(symbol.unit);
  }
});
