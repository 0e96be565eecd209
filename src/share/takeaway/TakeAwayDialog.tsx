import { useCallback, useEffect, useState } from "react";
import { useOpenCampaign, usePincer, useSelected } from "../../state";
import { shownCues, type Talk } from "../../talk";
import { Dialog, fileNameFrom, saveFile } from "../../ui";
import type { StudioTools } from "../studio/photograph";
import { makeDeck } from "./deck";
import { FilmMaker } from "./FilmMaker";
import { HandoutPages } from "./HandoutPages";
import { type HandoutEntry, makeHandout } from "./handout";
import styles from "./takeaway.module.css";
import { useMaking } from "./use-making";

interface TakeAwayDialogProps {
  readonly tools: StudioTools;
  readonly onClose: () => void;
}

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

/** Handout and slides of the talk at hand, film of it or of a part of the campaign, made in the browser. */
export function TakeAwayDialog({ tools, onClose }: TakeAwayDialogProps) {
  const { lectern } = usePincer();
  const open = useOpenCampaign();
  const talk = useSelected(lectern, (state) => state.talk);
  const [handout, setHandout] = useState<readonly HandoutEntry[] | null>(null);
  const { making, make, stop } = useMaking();
  const putAway = useCallback(() => setHandout(null), []);

  if (!open) return null;
  const count = talk ? shownCues(talk).length : 0;
  const isBusy = making.what !== null;
  const page = `${location.origin}${location.pathname}`;
  return (
    <Dialog title="Take the talk away" onClose={onClose}>
      <div className={styles.ways}>
        <p>
          {talk
            ? `“${talk.title}”, ${count} cues.`
            : "No talk is at hand: choose one for paper and slides."}{" "}
          Everything is made in this browser; nothing leaves it.
        </p>
        <h3>On paper</h3>
        <p>Map, text, sources and a code back to the moment; two cues to a page.</p>
        <button
          type="button"
          disabled={isBusy || !talk}
          onClick={() =>
            talk &&
            void make("The handout", count, async (progress) => {
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
          disabled={isBusy || !talk}
          onClick={() =>
            talk &&
            void make("The deck of slides", count, async (progress) => {
              const deck = await makeDeck(talk, tools, progress);
              if (!progress.signal.aborted) saveFile(deck, fileNameFrom(talk.title, "pptx"));
            })
          }
        >
          Save slides
        </button>
        <h3>Film</h3>
        <FilmMaker talk={talk} open={open} tools={tools} make={make} isBusy={isBusy} />
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
        <p role="status">{making.ended}</p>
        {making.trouble && <p role="alert">{making.trouble}</p>}
        {talk && handout && <PrintedHandout talk={talk} entries={handout} onPrinted={putAway} />}
      </div>
    </Dialog>
  );
}
