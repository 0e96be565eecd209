import { useEffect, useState } from "react";
import { usePincer, useSelected } from "../../state";
import { shownCues, type Talk } from "../../talk";
import { Dialog, fileNameFrom, saveFile } from "../../ui";
import type { StudioTools } from "../studio/photograph";
import { makeDeck } from "./deck";
import { FilmOptionsForm } from "./FilmOptionsForm";
import { canFilm, countFrames, type FilmOptions, makeFilm, makeFrames } from "./film";
import { HandoutPages } from "./HandoutPages";
import { type HandoutEntry, makeHandout } from "./handout";
import styles from "./takeaway.module.css";
import { useMaking } from "./use-making";

interface TakeAwayDialogProps {
  readonly tools: StudioTools;
  readonly onClose: () => void;
}

const FIRST_OPTIONS: FilmOptions = { size: "1080p", framesPerSecond: 30, format: "webm" };

/** Prints a handout as soon as it is on the page, and puts it away afterwards. */
function PrintedHandout(props: {
  readonly talk: Talk;
  readonly entries: readonly HandoutEntry[];
  readonly onPrinted: () => void;
}) {
  const { talk, entries, onPrinted } = props;
  useEffect(() => {
    addEventListener("afterprint", onPrinted, { once: true });
    const pictures = [...document.querySelectorAll<HTMLImageElement>("[data-part=handout] img")];
    void Promise.all(pictures.map((picture) => picture.decode())).then(() => print());
    return () => removeEventListener("afterprint", onPrinted);
  }, [onPrinted]);
  return <HandoutPages talk={talk} entries={entries} />;
}

/** Handout, slides and film of the talk at hand, made in the browser. */
export function TakeAwayDialog({ tools, onClose }: TakeAwayDialogProps) {
  const { lectern } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const [options, setOptions] = useState(FIRST_OPTIONS);
  const [films, setFilms] = useState<boolean | null>(null);
  const [handout, setHandout] = useState<readonly HandoutEntry[] | null>(null);
  const { making, make, stop } = useMaking();
  const { size, format } = options;
  useEffect(() => {
    let gone = false;
    void canFilm({ size, format }).then((can) => {
      if (!gone) setFilms(can);
    });
    return () => {
      gone = true;
    };
  }, [size, format]);

  if (!talk) return null;
  const cues = shownCues(talk);
  const frames = countFrames(
    cues.map((cue) => ({ cue })),
    options.framesPerSecond,
  );
  const isBusy = making.what !== null;
  const save = (content: Blob | null, extension: string) => {
    if (content) saveFile(content, fileNameFrom(talk.title, extension));
  };
  const page = `${location.origin}${location.pathname}`;
  return (
    <Dialog title="Take the talk away" onClose={onClose}>
      <p>
        “{talk.title}”, {cues.length} cues. Everything is made in this browser; nothing leaves it.
      </p>
      <h3>On paper</h3>
      <p>Map, text, sources and a code back to the moment; two cues to a page.</p>
      <button
        type="button"
        disabled={isBusy}
        onClick={() =>
          void make("The handout", cues.length, async (progress) => {
            const entries = await makeHandout(talk, tools, page, progress);
            if (!progress.signal.aborted) setHandout(entries);
          })
        }
      >
        Print a handout
      </button>
      <h3>Slides</h3>
      <p>One still a cue as a .pptx file, with your notes in the notes’ field.</p>
      <button
        type="button"
        disabled={isBusy}
        onClick={() =>
          void make("The deck of slides", cues.length, async (progress) => {
            const deck = await makeDeck(talk, tools, progress);
            if (!progress.signal.aborted) save(deck, "pptx");
          })
        }
      >
        Save slides
      </button>
      <h3>Film</h3>
      <FilmOptionsForm options={options} choose={setOptions} />
      <p>
        {frames} frames, {Math.round(frames / options.framesPerSecond)} seconds. Each is drawn on
        its own, so a slow machine takes longer but drops none.
      </p>
      {films === false && (
        <p role="status">
          This browser cannot write {format.toUpperCase()} at this size. Choose the other format, or
          save the frames.
        </p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          disabled={isBusy || films !== true}
          onClick={() =>
            void make("The film", frames, async (progress) =>
              save(await makeFilm(talk, tools, options, progress), format),
            )
          }
        >
          Save the film
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() =>
            void make("The archive of frames", frames, async (progress) =>
              save(await makeFrames(talk, tools, options, progress), "zip"),
            )
          }
        >
          Save its frames as PNG
        </button>
      </div>
      {isBusy && (
        <div className={styles.progress}>
          <label>
            {making.what}: {making.done} of {making.of}{" "}
            <progress value={making.done} max={making.of} />
          </label>
          <button type="button" onClick={stop}>
            Stop
          </button>
        </div>
      )}
      {making.trouble && <p role="alert">{making.trouble}</p>}
      {handout && (
        <PrintedHandout talk={talk} entries={handout} onPrinted={() => setHandout(null)} />
      )}
    </Dialog>
  );
}
