import type { StagedCue, Talk } from "../../talk";
import { drawMoment, type StudioTools, scenesOf } from "../studio/photograph";
import { PICTURE_SIZES, type PictureSizeName, type Studio } from "../studio/studio";
import { blobOf } from "./blob-of";
import type { Progress } from "./deck";

/** How long the end of a cue stands, seconds of film. */
const STANDSTILL = 2;

export interface FilmOptions {
  readonly size: PictureSizeName;
  readonly framesPerSecond: number;
  readonly format: "webm" | "mp4";
}

/**
 * The instants of a cue's frames, ms since the Unix epoch: its interval evenly over its seconds, from its
 * beginning to its end, which then stands still.
 */
export function instantsOfCue(
  { from, to, cue }: Pick<StagedCue, "from" | "to" | "cue">,
  framesPerSecond: number,
): readonly number[] {
  const moving = Math.round(cue.seconds * framesPerSecond);
  const still = Math.round(STANDSTILL * framesPerSecond);
  return Array.from({ length: moving + still }, (_, index) =>
    index >= moving ? to : from + ((to - from) * index) / moving,
  );
}

/** How many frames a talk's film will have. */
export function countFrames(
  cues: readonly Pick<StagedCue, "cue">[],
  framesPerSecond: number,
): number {
  return cues.reduce(
    (sum, { cue }) =>
      sum + Math.round(cue.seconds * framesPerSecond) + Math.round(STANDSTILL * framesPerSecond),
    0,
  );
}

/** Draws all frames of a talk in turn into the studio's canvas. */
async function* shoot(
  talk: Talk,
  tools: StudioTools,
  { size, framesPerSecond }: FilmOptions,
  { signal, done }: Progress,
): AsyncGenerator<Studio> {
  let count = 0;
  for await (const { staged, studio } of scenesOf(talk, PICTURE_SIZES[size], tools, signal)) {
    let drawn: number | null = null;
    for (const instant of instantsOfCue(staged, framesPerSecond)) {
      if (signal.aborted) return;
      if (instant !== drawn) await drawMoment(studio, tools, instant, staged.caption);
      drawn = instant;
      yield studio;
      done(++count);
    }
  }
}

/** Whether this browser can write films of a format and size. */
export async function canFilm({
  format,
  size,
}: Pick<FilmOptions, "format" | "size">): Promise<boolean> {
  return (await codecFor(format, size)) !== null;
}

async function codecFor(format: FilmOptions["format"], size: PictureSizeName) {
  if (!("VideoEncoder" in globalThis)) return null;
  const { getFirstEncodableVideoCodec, Mp4OutputFormat, WebMOutputFormat } = await import(
    "mediabunny"
  );
  const output = format === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
  const { width, height } = PICTURE_SIZES[size];
  return getFirstEncodableVideoCodec(output.getSupportedVideoCodecs(), { width, height });
}

/**
 * A film of a talk, drawn frame by frame: frame n is the picture of its instant, however slow the machine.
 * @returns null when it was stopped
 * @throws Error when this browser cannot encode the format
 */
export async function makeFilm(
  talk: Talk,
  tools: StudioTools,
  options: FilmOptions,
  progress: Progress,
): Promise<Blob | null> {
  const codec = await codecFor(options.format, options.size);
  if (!codec) throw new Error(`This browser cannot write ${options.format.toUpperCase()} films.`);
  const { BufferTarget, CanvasSource, Mp4OutputFormat, Output, QUALITY_HIGH, WebMOutputFormat } =
    await import("mediabunny");
  const format = options.format === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  let source: InstanceType<typeof CanvasSource> | null = null;
  let frame = 0;
  const film = document.createElement("canvas");
  const { width, height } = PICTURE_SIZES[options.size];
  film.width = width;
  film.height = height;
  // Each campaign has a studio of its own; the film needs one canvas from beginning to end.
  const context = film.getContext("2d", { alpha: false });
  for await (const { canvas } of shoot(talk, tools, options, progress)) {
    context?.drawImage(canvas, 0, 0);
    if (!source) {
      source = new CanvasSource(film, { codec, bitrate: QUALITY_HIGH });
      output.addVideoTrack(source, { frameRate: options.framesPerSecond });
      await output.start();
    }
    await source.add(frame / options.framesPerSecond, 1 / options.framesPerSecond);
    frame++;
  }
  if (progress.signal.aborted || !source) {
    if (source) await output.cancel();
    return null;
  }
  await output.finalize();
  return target.buffer ? new Blob([target.buffer], { type: format.mimeType }) : null;
}

/** All frames as numbered PNG files in one archive, for browsers that cannot encode film. Null when it was stopped. */
export async function makeFrames(
  talk: Talk,
  tools: StudioTools,
  options: FilmOptions,
  progress: Progress,
): Promise<Blob | null> {
  const { downloadZip } = await import("client-zip");
  async function* files() {
    let number = 0;
    for await (const { canvas } of shoot(talk, tools, options, progress)) {
      yield { name: `frame-${String(number++).padStart(6, "0")}.png`, input: await blobOf(canvas) };
    }
  }
  const archive = await downloadZip(files()).blob();
  return progress.signal.aborted ? null : archive;
}
