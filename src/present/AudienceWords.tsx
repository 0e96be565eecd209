import type { ReactNode } from "react";
import { stagedCue } from "../commands";
import { usePincer, useSelected } from "../state";
import { shownCues } from "../talk";
import styles from "./audience.module.css";

/** Where the talk stands. */
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

/** What an audience reads over the map: the date, and the cue's caption, which is said to screen readers too. */
export function AudienceWords({ date }: { readonly date: ReactNode }) {
  const pincer = usePincer();
  useSelected(pincer.lectern, (state) => state.cue);
  useSelected(pincer.library, (state) => state.status);
  const staged = stagedCue(pincer);
  return (
    <>
      {date && <div className={styles.date}>{date}</div>}
      <div className={styles.foot}>
        <p className={styles.caption} role="status">
          {staged?.caption ?? ""}
        </p>
        <CueCounter />
      </div>
    </>
  );
}
