import type { ReactNode } from "react";
import { stagedCue } from "../commands";
import { usePincer, useSelected } from "../state";
import { shownCues } from "../talk";
import { AudienceWords } from "./AudienceWords";
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
    <span className={styles.counter} data-covers-map="words">
      {typed ? `→ ${typed}` : `${at + 1} / ${cues.length}`}
    </span>
  );
}

/** What an audience reads over the map while a cue is on stage. */
export function StagedWords({ date }: { readonly date: ReactNode }) {
  const pincer = usePincer();
  useSelected(pincer.lectern, (state) => state.cue);
  useSelected(pincer.library, (state) => state.status);
  return (
    <AudienceWords date={date} caption={stagedCue(pincer)?.caption ?? ""} isOverMap>
      <CueCounter />
    </AudienceWords>
  );
}
