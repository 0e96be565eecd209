import { useEffect, useState } from "react";
import { type OpenCampaign, usePincer, useSelected } from "../../state";
import { shownCues, type Talk } from "../../talk";
import { fileNameFrom } from "../../ui";
import type { StudioTools } from "../studio/photograph";
import { PICTURE_SIZES } from "../studio/studio";
import type { Progress } from "./deck";
import { filmBytes, framesBytes, roundSize } from "./estimate";
import { type FilmChoice, FilmOptionsForm } from "./FilmOptionsForm";
import { beginFile, type FileInMaking, writesToDisk } from "./file-in-making";
import { canFilm, FILM_TYPES, makeFilm } from "./film";
import { partToFilm, spanOf } from "./film-part";
import { makeFrames } from "./frames";
import { countFrames, playingSeconds, STANDSTILL } from "./reel";
import type { FilmSubject } from "./shoot";
import styles from "./takeaway.module.css";
import type { Make } from "./use-making";

interface FilmMakerProps {
  readonly talk: Talk | null;
  readonly open: OpenCampaign;
  readonly tools: StudioTools;
  readonly make: Make;
  readonly isBusy: boolean;
}

/** What somebody chose so far. */
type Chosen = { readonly [Field in keyof FilmChoice]?: FilmChoice[Field] | undefined };

/** What is chosen, and for all that nobody chose, what suits the thing that is filmed. */
function useChoice({ talk, open }: Pick<FilmMakerProps, "talk" | "open">) {
  const { clock } = usePincer();
  const marked = useSelected(clock, (state) => state.marked);
  const [chosen, setChosen] = useState<Chosen>({});
  const { period, rate } = open.campaign;
  const filmable = { talk, marked, period };
  const part = partToFilm(chosen.part ?? "talk", filmable);
  const span = spanOf(part, filmable);
  const { stretches } = clock.getState();
  const choice: FilmChoice = {
    part,
    size: chosen.size ?? "1080p",
    framesPerSecond: chosen.framesPerSecond ?? 30,
    format: chosen.format ?? "webm",
    seconds: chosen.seconds ?? (span ? playingSeconds({ ...span, stretches }, rate) : 0),
    camera: chosen.camera ?? (part === "campaign" ? "passages" : "now"),
  };
  // Another part has another length and camera.
  const change = (more: Chosen) =>
    setChosen({ ...chosen, ...(more.part && { seconds: undefined, camera: undefined }), ...more });
  return { choice, change, filmable, span, stretches };
}

function useCanFilm({ size, format, framesPerSecond }: FilmChoice): boolean | null {
  const [can, setCan] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    void canFilm({ size, format, framesPerSecond }).then((answer) => {
      if (!gone) setCan(answer);
    });
    return () => {
      gone = true;
    };
  }, [size, format, framesPerSecond]);
  return can;
}

/** Makes a file and keeps it when it is done; of one that was stopped or failed nothing is left. */
async function makeFile(
  name: string,
  type: string,
  { signal }: Progress,
  work: (disk: FileInMaking["disk"]) => Promise<Blob | null>,
): Promise<void> {
  const file = await beginFile(name, type);
  let content: Blob | null;
  try {
    content = await work(file.disk);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await (signal.aborted ? file.discard() : file.keep(content));
}

/** Film of a talk or of a part of the open campaign. */
export function FilmMaker({ talk, open, tools, make, isBusy }: FilmMakerProps) {
  const { choice, change, filmable, span, stretches } = useChoice({ talk, open });
  const can = useCanFilm(choice);
  const { format, framesPerSecond, seconds } = choice;
  const size = PICTURE_SIZES[choice.size];
  const takes = span ? [{ seconds }] : shownCues(talk as Talk);
  const frames = countFrames(takes, framesPerSecond);
  const isReady = !isBusy && (span === null || seconds >= 1);

  const subjectNow = (): FilmSubject | null => {
    if (!span) return talk;
    const camera = choice.camera === "passages" ? "passages" : tools.viewNow();
    return { subject: open, take: { ...span, seconds, stretches }, camera: camera ?? "passages" };
  };
  const film = (
    what: string,
    name: string,
    type: string,
    work: (
      film: FilmSubject,
      disk: FileInMaking["disk"],
      progress: Progress,
    ) => Promise<Blob | null>,
  ) => {
    const subject = subjectNow();
    if (!subject) return;
    void make(what, frames, (progress) =>
      makeFile(name, type, progress, (disk) => work(subject, disk, progress)),
    );
  };
  const title = span ? open.campaign.title : (talk?.title ?? "");
  return (
    <>
      <FilmOptionsForm filmable={filmable} choice={choice} change={change} />
      <p>
        {frames} frames, {Math.round(frames / framesPerSecond)} seconds; the end of{" "}
        {span ? "the part" : "each cue"} stands for {STANDSTILL}. Each frame is drawn on its own, so
        a slow machine takes longer but drops none.
      </p>
      <p>
        Up to {roundSize(filmBytes(size, framesPerSecond, frames))} as a film, about{" "}
        {roundSize(framesBytes(size, frames))} as PNG.{" "}
        {writesToDisk()
          ? "It is written to disk while it is made, so it may be as long as you like."
          : "This browser can’t write to disk while it works: as much memory is needed until it is done."}
      </p>
      {can === false && (
        <p role="status">
          This browser cannot write {format.toUpperCase()} at this size. Choose the other format, or
          save the frames.
        </p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          disabled={!isReady || can !== true}
          onClick={() =>
            film(
              "The film",
              fileNameFrom(title, format),
              FILM_TYPES[format],
              (subject, disk, progress) => makeFilm(subject, tools, choice, disk, progress),
            )
          }
        >
          Save the film
        </button>
        <button
          type="button"
          disabled={!isReady}
          onClick={() =>
            film(
              "The archive of frames",
              fileNameFrom(title, "zip"),
              "application/zip",
              (subject, disk, progress) => makeFrames(subject, tools, choice, disk, progress),
            )
          }
        >
          Save its frames as PNG
        </button>
      </div>
    </>
  );
}
