import type { StudioTools } from "../studio/photograph";
import { PICTURE_SIZES } from "../studio/studio";
import { blobOf } from "./blob-of";
import type { Progress } from "./deck";
import type { FileInMaking } from "./file-in-making";
import type { FilmOptions } from "./film";
import { type FilmSubject, shoot } from "./shoot";

/**
 * All frames of a film as numbered PNG files in one archive, for browsers that cannot encode film.
 * @param disk where the archive goes as it is made; null to hold it in memory
 * @returns the archive if it was held in memory and not stopped
 */
export async function makeFrames(
  film: FilmSubject,
  tools: StudioTools,
  { size, framesPerSecond }: Pick<FilmOptions, "size" | "framesPerSecond">,
  disk: FileInMaking["disk"],
  progress: Progress,
): Promise<Blob | null> {
  const { makeZip } = await import("client-zip");
  async function* files() {
    const frames = shoot(film, tools, PICTURE_SIZES[size], framesPerSecond, progress);
    let number = 0;
    let picture: Blob | null = null;
    for await (const { studio, isNew } of frames) {
      if (isNew || !picture) picture = await blobOf(studio.canvas);
      const name = `frame-${String(number++).padStart(6, "0")}.png`;
      yield { name, input: picture };
    }
  }
  const archive = makeZip(files());
  if (!disk) {
    const content = await new Response(archive).blob();
    return progress.signal.aborted ? null : content;
  }
  await archive.pipeTo(new WritableStream({ write: (data) => disk.write(data) }));
  return null;
}
