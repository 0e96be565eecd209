import { useState } from "react";
import { commandById, describeKey } from "../commands";
import { usePincer, useSelected } from "../state";
import { CloseIcon, type Icon, IconButton, MoreIcon, NotesIcon, PresenterIcon } from "../ui";
import styles from "./audience.module.css";
import { LazyPointingTools } from "./pointing/LazyPointingTools";

function CornerButton({ id, icon, pressed }: { id: string; icon: Icon; pressed?: boolean }) {
  const pincer = usePincer();
  const { label, keys, run } = commandById(id);
  return (
    <IconButton
      icon={icon}
      label={label}
      shortcut={keys[0] && describeKey(keys[0])}
      pressed={pressed}
      onClick={({ currentTarget }) => {
        run(pincer);
        // The clicker's keys are the lecture's, not the button's.
        currentTarget.blur();
      }}
    />
  );
}

/** The speaker's tools in a corner of the audience's picture; seen only by a pointer or the keyboard that goes there, or by a finger on their handle. */
export function CornerTools() {
  const pincer = usePincer();
  const { lectern } = pincer;
  const notesShown = useSelected(lectern, (state) => state.notesShown);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.corner} data-open={open}>
      <IconButton
        icon={MoreIcon}
        label="Tools"
        className={styles.cornerHandle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <LazyPointingTools
        className={styles.cornerTools}
        perform={(command) => command.run(pincer)}
      />
      <div className={styles.cornerTools} role="toolbar" aria-label="Lecture">
        <CornerButton id="presenter-window" icon={PresenterIcon} />
        <CornerButton id="notes" icon={NotesIcon} pressed={notesShown} />
        <CornerButton id="stop-presenting" icon={CloseIcon} />
      </div>
    </div>
  );
}
