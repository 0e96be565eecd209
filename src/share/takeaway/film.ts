import type { StudioTools } from "../studio/photograph";
import { PICTURE_SIZES, type PictureSizeName } from "../studio/studio";
import type { Progress } from "./deck";
import { filmBitrate } from "./estimate";
import type { FileInMaking } from "./file-in-making";
import { type FilmSubject, shoot } from "./shoot";

export interface FilmOptions {
  readonly size: PictureSizeName;
  readonly framesPerSecond: number;
  readonly format: "webm" | "mp4";
}

/** Media types by format. */
export const FILM_TYPES = { webm: "video/webm", mp4: "video/mp4" } as const;

/** How a film is written. The library is taken apart as it comes: what nobody names is not fetched. */
async function encodingOf({ format, size, framesPerSecond }: FilmOptions) {
  const { getFirstEncodableVideoCodec, Mp4OutputFormat, Quality, WebMOutputFormat } = await import(
    "mediabunny"
  );
  const output = format === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
  const { width, height } = PICTURE_SIZES[size];
  const quality = new Quality({ bitrate: filmBitrate({ width, height }, framesPerSecond) });
  const codec =
    "VideoEncoder" in globalThis
      ? await getFirstEncodableVideoCodec(output.getSupportedVideoCodecs(), {
          width,
          height,
          quality,
        })
      : null;
  return { format: output, codec, quality };
}

/** Whether this browser can write such films. */
export async function canFilm(options: FilmOptions): Promise<boolean> {
  return (await encodingOf(options)).codec !== null;
}

/**
 * A film, drawn frame by frame: frame n is the picture of its instant, however slow the machine. Only nights differ
 * from those of a clock at rest where days race by: they are as pale as when the clock plays at that pace, for
 * they would flash.
 * @param disk where the film goes as it is made; null to hold it in memory
 * @returns the film if it was held in memory and not stopped
 * @throws Error when this browser cannot encode the format
 */
export async function makeFilm(
  film: FilmSubject,
  tools: StudioTools,
  options: FilmOptions,
  disk: FileInMaking["disk"],
  progress: Progress,
): Promise<Blob | null> {
  const { format, codec, quality } = await encodingOf(options);
  if (!codec) throw new Error(`This browser cannot write ${options.format.toUpperCase()} films.`);
  const { BufferTarget, CanvasSource, Output, StreamTarget } = await import("mediabunny");
  // Not the file's own stream: closing that would put the file in place, finished or not.
  const target = disk
    ? new StreamTarget(new WritableStream({ write: (chunk) => disk.write(chunk) }), {
        chunked: true,
      })
    : new BufferTarget();
  const output = new Output({ format, target });
  const size = PICTURE_SIZES[options.size];
  const { framesPerSecond } = options;
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  // Each campaign has a studio of its own; the film needs one canvas from beginning to end.
  const context = canvas.getContext("2d", { alpha: false });
  const source = new CanvasSource(canvas, { codec, quality });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  let frame = 0;
  try {
    await output.start();
    for await (const { studio, isNew } of shoot(film, tools, size, framesPerSecond, progress)) {
      if (isNew) context?.drawImage(studio.canvas, 0, 0);
      await source.add(frame / framesPerSecond, 1 / framesPerSecond);
      frame++;
    }
    if (!progress.signal.aborted) await output.finalize();
  } finally {
    if (output.state !== "finalized") await output.cancel();
  }
  if (!(target instanceof BufferTarget && target.buffer)) return null;
  return new Blob([target.buffer], { type: FILM_TYPES[options.format] });
}
