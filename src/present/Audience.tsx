import { type ReactNode, useEffect, useRef } from "react";
import { commandById, stagedCue } from "../commands";
import { usePincer, useSelected } from "../state";
import { shownCues } from "../talk";
import { AudienceWords } from "./AudienceWords";
import styles from "./audience.module.css";
import { CornerTools } from "./CornerTools";
import { FullScreenKeeper } from "./FullScreenKeeper";
import { keepAwake } from "./keep-awake";
import { NotesOverlay } from "./NotesOverlay";
import { cueOfTouch, type Touch } from "./swipe";

interface AudienceProps {
  /** The date in large type; null while a campaign is being opened. */
  readonly date: ReactNode;
}

/** Takes taps and swipes of fingers; the mouse and the pen go through to the map. */
function TouchLayer() {
  const pincer = usePincer();
  const begun = useRef<Touch | null>(null);
  return (
    <div
      className={styles.touch}
      aria-hidden="true"
      onPointerDown={({ clientX: x, clientY: y, isPrimary }) => {
        begun.current = isPrimary ? { x, y } : null;
      }}
      onPointerUp={({ clientX: x, clientY: y, isPrimary }) => {
        const from = begun.current;
        begun.current = null;
        if (!from || !isPrimary) return;
        const wish = cueOfTouch(from, { x, y }, innerWidth);
        if (wish) commandById(`${wish}-cue`).run(pincer);
      }}
    />
  );
}

/** Where the talk stands: said to screen readers when a cue begins, shown small to all. */
function CueCounter() {
  const { lectern } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const cue = useSelected(lectern, (state) => state.cue);
  const typed = useSelected(lectern, (state) => state.typed);
  if (!talk) return null;
  const cues = shownCues(talk);
  const at = cues.findIndex(({ id }) => id === cue);
  return (
    <span className={styles.counter}>{typed ? `→ ${typed}` : `${at + 1} / ${cues.length}`}</span>
  );
}

/** What an audience sees around the map: the date and the caption; or nothing at all. */
export function Audience({ date }: AudienceProps) {
  const pincer = usePincer();
  const { lectern, library } = pincer;
  const blank = useSelected(lectern, (state) => state.blank);
  useSelected(lectern, (state) => state.cue);
  useSelected(library, (state) => state.status);
  const staged = stagedCue(pincer);
  useEffect(keepAwake, []);
  return (
    <>
      <TouchLayer />
      <NotesOverlay />
      <CornerTools />
      <FullScreenKeeper />
      <AudienceWords date={date} caption={staged?.caption ?? ""}>
        <CueCounter />
      </AudienceWords>
      {blank && (
        <div className={styles.blank} data-part="blank">
          <p className="visually-hidden" role="status">
            The picture is blanked.
          </p>
        </div>
      )}
    </>
  );
}
