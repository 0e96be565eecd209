import type { Campaign } from "../../campaign";
import type { Tracks } from "../../motion";
import { channels, OVERLAY_PALETTES, packColour } from "../palette";
import type { Theme } from "../style";
import type { Camera } from "./camera";
import type { ForceColours } from "./force-colours";
import { BEHIND_GHOSTS } from "./ghosts";
import type { Layout, Scene } from "./layout";
import { buildLines, gradesOf, type LineFrame, type LineGeometry, middleOf } from "./line-geometry";
import { DIMMED } from "./prominence";
import type { Resources } from "./resources";

/** A trail fades over so much playing time at the campaign's own speed, seconds. */
const TRAIL_SECONDS = 12;

const TRAIL_WIDTH = 5;
const TRAIL_OPACITY = 0.85;

/** How much of a trail its unit's arrow takes away. */
const UNDER_ARROW = 0.85;

/** How much less trails of others stand out beside a selected unit than their symbols. */
const OTHER_TRAILS = 0.7;

const TRACK_WIDTH = 3;
const HOUR = 3_600_000;

/** The ways that units have gone: trails behind all, and the whole track of the selected one. */
export class Ways {
  readonly frame: LineFrame;
  geometry: LineGeometry;
  /** How long trails are, ms of campaign time. */
  readonly length: number;
  private readonly shares: Float32Array;

  constructor(
    private readonly campaign: Campaign,
    private readonly tracks: Tracks,
    colours: ForceColours,
  ) {
    this.length = TRAIL_SECONDS * campaign.rate * 1000;
    this.frame = { ...middleOf(tracks), epoch: campaign.period.from };
    this.shares = new Float32Array(campaign.units.length);
    this.geometry = this.build(colours);
  }

  /** Lays the lines out again in other colours; give them to the resources. */
  recolour(colours: ForceColours): void {
    this.geometry = this.build(colours);
  }

  /**
   * Draws all trails.
   * @param arrowShown how much of each row's arrow is to be seen, 0..1.
   * @param selected row; -1 for none.
   */
  drawTrails(
    resources: Resources,
    camera: Camera,
    scene: Scene,
    { unfolded }: Layout,
    arrowShown: Float32Array,
    selected: number,
    ghosts: boolean,
  ): void {
    const { shares } = this;
    const others = selected < 0 ? 1 : DIMMED * OTHER_TRAILS;
    for (let row = 0; row < shares.length; row++) {
      // Under its arrow or without its symbol a trail would only be noise.
      const beside = (unfolded[row] as number) * (1 - UNDER_ARROW * (arrowShown[row] as number));
      shares[row] = row === selected ? beside : beside * others;
    }
    const opacity = TRAIL_OPACITY * (ghosts ? BEHIND_GHOSTS : 1);
    const style = { width: TRAIL_WIDTH, opacity, fade: this.length / HOUR, casing: null };
    resources.blendStronger();
    resources.lines.drawRows(camera, scene.instant, style, shares);
    resources.blendOver();
  }

  /** Draws the whole track of one row, past and to come. */
  drawTrack({ lines }: Resources, camera: Camera, scene: Scene, row: number, theme: Theme): void {
    const [red, green, blue] = channels(OVERLAY_PALETTES[theme].paper);
    const under = {
      width: TRACK_WIDTH + 3,
      opacity: 0.85,
      fade: null,
      casing: [red / 255, green / 255, blue / 255] as const,
    };
    lines.drawRow(camera, scene.instant, under, row);
    const line = { width: TRACK_WIDTH, opacity: 1, fade: null, casing: null };
    lines.drawRow(camera, scene.instant, line, row);
  }

  private build(colours: ForceColours): LineGeometry {
    const rows = this.campaign.units.map(({ force, trajectory }) => ({
      colour: packColour(colours(force)),
      grades: gradesOf(trajectory),
    }));
    return buildLines(this.tracks, rows, this.frame);
  }
}
