import { stagedCue } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./audience.module.css";
import { NotesText } from "./NotesText";

/** The speaker's notes over the map, for a lecture with one screen. */
export function NotesOverlay() {
  const pincer = usePincer();
  const shown = useSelected(pincer.lectern, (state) => state.notesShown);
  useSelected(pincer.lectern, (state) => state.cue);
  if (!shown) return null;
  return (
    <aside className={styles.notes} aria-label="Speaker notes">
      <NotesText notes={stagedCue(pincer)?.cue.notes ?? ""} />
      <p className={styles.notesFoot}>N hides these notes. A mirrored projector shows them too.</p>
    </aside>
  );
}
