import type { DrawnPlaceName } from "../contract";
import type { DrawnName, NameSheet } from "../names/name-sheet";
import type { PlaceName } from "../names/place-names";
import {
  type Candidate,
  type Look,
  NamePlacer,
  NOWHERE,
  reachOf,
  slotsTaken,
} from "../names/placing";
import { SLOTS, type Slot } from "../names/slots";
import { type Edges, roomIn } from "../room";
import { zoomFrom } from "../style/place-lettering";
import { type Camera, isSameMatrix, projectInto } from "./camera";
import { Fades } from "./fades";
import { isSameSurveyed, type NameSurvey, type Surveyed } from "./name-survey";
import type { SpritePass } from "./sprite-pass";

/** A place this far (CSS px) outside the view has no name in it. */
const OUTSIDE = 40;

/** How often names look for room while the view moves, ms of the wall clock. */
const ON_THE_MOVE = 250;

/** Between a place's sign and its name, CSS px. */
const SIGN_AIR = 3.5;

/** A name as a picture finds it. */
interface Entry extends Candidate {
  readonly name: PlaceName;
  readonly drawn: DrawnName;
  /** The first of its rows among all slots. */
  readonly first: number;
  /** The slots in which something is written on the base map, a bit each. */
  taken: number;
  x: number;
  y: number;
}

/** What the names were placed for. */
interface Placed {
  readonly step: number;
  readonly camera: Camera;
  readonly matrix: Float64Array;
  readonly surveyed: Surveyed;
  /** Of the wall clock, ms. */
  readonly time: number;
}

/**
 * Writes the names of places over the map, where symbols and labels leave them room. They are no part of the base
 * map, which is not drawn anew while units move, and so could not let its names make way.
 */
export class NamesOnMap {
  /** Null while there are no pictures of names. */
  sheet: NameSheet | null = null;
  private absent = false;
  private readonly placer = new NamePlacer();
  private camera: Camera | null = null;
  private readonly point = { x: 0, y: 0 };
  private readonly found = { slot: NOWHERE, x: 0, y: 0 };
  /** Most important first. */
  private entries: readonly Entry[] = [];
  /** Those of them whose places are in view. */
  private readonly inView: Entry[] = [];
  /** By name and slot: which are wanted, how much is to be seen of each, and where each was last. */
  private wanted = new Uint8Array(0);
  private fades: Fades;
  private asideX = new Float64Array(0);
  private asideY = new Float64Array(0);

  private placed: Placed | null = null;

  /** As `Fades` has the times. */
  constructor(
    private readonly survey: NameSurvey,
    private readonly fadeTime: number,
    private readonly longestStep: number,
  ) {
    this.fades = new Fades(0, fadeTime, longestStep);
  }

  set hidden(hidden: boolean) {
    this.absent = hidden;
    this.placed = null;
  }

  /** Whether names are on their way in or out. */
  get fading(): boolean {
    return this.fades.running;
  }

  /** Takes the names, the most important first, with their pictures. */
  take(names: readonly PlaceName[], sheet: NameSheet): void {
    this.placed = null;
    this.sheet = sheet;
    const slots = names.length * SLOTS.length;
    if (slots !== this.wanted.length) {
      this.fades = new Fades(slots, this.fadeTime, this.longestStep);
      this.wanted = new Uint8Array(slots);
      this.asideX = new Float64Array(slots);
      this.asideY = new Float64Array(slots);
    }
    this.entries = names.flatMap((name, row) => {
      const drawn = sheet.names[row];
      if (!drawn) return [];
      const { centred, offset } = name.lettering;
      const { width, height, size } = drawn;
      const radius = offset * size + SIGN_AIR;
      const first = row * SLOTS.length;
      return { name, drawn, first, taken: 0, x: 0, y: 0, width, height, radius, centred };
    });
  }

  /**
   * Keeps names off what is written on the base map in the view of the last drawing, which is at rest now.
   * @param isWritten whether anything is written within a rectangle, CSS px.
   * @returns whether names may have to make way.
   */
  heed(isWritten: (within: Edges) => boolean): boolean {
    let changed = this.placed?.camera !== this.camera;
    for (const entry of this.inView) {
      const taken = isWritten(reachOf(entry)) ? slotsTaken(entry, isWritten) : 0;
      changed ||= taken !== entry.taken;
      entry.taken = taken;
    }
    if (changed) this.placed = null;
    return changed;
  }

  /** Draws at an instant (ms since the Unix epoch) and a time of the wall clock, ms. */
  draw(
    pass: SpritePass,
    camera: Camera,
    { instant, time }: { readonly instant: number; readonly time: number },
    surveyed: Surveyed,
  ): void {
    if (this.entries.length === 0) return;
    this.camera = camera;
    this.inView.length = 0;
    if (!this.absent) {
      for (const entry of this.entries) if (this.isInView(camera, entry)) this.inView.push(entry);
    }
    const step = this.survey.stepOf(instant);
    if (this.isOutdated(step, camera, surveyed, time)) {
      // A camera's matrix is written over with the next.
      this.placed = { step, camera, matrix: camera.matrix.slice(), surveyed, time };
      this.place(this.survey.looksAbout(step, camera, surveyed), camera);
    }
    this.fades.update(this.wanted, instant, time);
    for (const entry of this.inView) this.add(pass, entry, 1 / camera.pixelRatio);
    pass.flush(camera);
  }

  /** The names that the last drawing wrote. */
  drawn(): DrawnPlaceName[] {
    return this.inView.flatMap(({ name, drawn, first, x, y }) => {
      const slot = this.wanted.subarray(first, first + SLOTS.length).indexOf(1);
      if (slot < 0) return [];
      const row = first + slot;
      const { width, height, size } = drawn;
      return {
        place: name.place,
        x: x + (this.asideX[row] as number),
        y: y + (this.asideY[row] as number),
        width,
        height,
        size,
      };
    });
  }

  /** While the view moves names keep their places beside their towns, and look for others now and then. */
  private isOutdated(step: number, camera: Camera, surveyed: Surveyed, time: number): boolean {
    const { placed } = this;
    if (!placed || placed.step !== step || !isSameSurveyed(surveyed, placed.surveyed)) return true;
    if (placed.camera === camera) return false;
    // The view stands where it stood, but the page covers another part of it.
    if (isSameMatrix(placed.matrix, camera.matrix)) return true;
    return time - placed.time > ON_THE_MOVE;
  }

  private place(looks: readonly Look[], camera: Camera): void {
    const { asideX, asideY, found, inView, placer, wanted } = this;
    const room = roomIn(camera.width, camera.height, camera.covered);
    wanted.fill(0);
    placer.begin(looks, room, this.survey.scale, inView.length);
    for (const entry of inView) placer.addSign(entry);
    for (const entry of inView) {
      placer.place(found, entry);
      if (found.slot === NOWHERE) continue;
      const row = entry.first + found.slot;
      wanted[row] = 1;
      asideX[row] = found.x - entry.x;
      asideY[row] = found.y - entry.y;
    }
  }

  /** Finds where a name's place is on screen, if it is named in this view at all. */
  private isInView(camera: Camera, entry: Entry): boolean {
    const { name } = entry;
    if (camera.zoom < zoomFrom(name.lettering, name.rank)) return false;
    const { point } = this;
    if (!projectInto(point, camera, name.x, name.y)) return false;
    entry.x = point.x;
    entry.y = point.y;
    return (
      point.x > -OUTSIDE &&
      point.y > -OUTSIDE &&
      point.x < camera.width + OUTSIDE &&
      point.y < camera.height + OUTSIDE
    );
  }

  private add(pass: SpritePass, { drawn, first, name, x, y }: Entry, step: number): void {
    const { asideX, asideY, fades } = this;
    for (let index = 0; index < SLOTS.length; index++) {
      const row = first + index;
      const opacity = (fades.opacity[row] as number) * name.strength;
      if (opacity === 0) continue;
      const { lean } = SLOTS[index] as Slot;
      const centreX = x + (asideX[row] as number);
      const centreY = y + (asideY[row] as number);
      pass.add(drawn.cells[lean], centreX, centreY, 1, opacity, step);
    }
  }
}
