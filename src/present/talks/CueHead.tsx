import { commandById, describeKey, editCue, endEditing } from "../../commands";
import { usePincer, useSelected } from "../../state";
import { type Cue, shownCues, type Talk } from "../../talk";
import { ChevronLeftIcon, CloseIcon, IconButton, MoveDownIcon, MoveUpIcon } from "../../ui";
import styles from "./cue-panel.module.css";
import { UndoButton } from "./UndoButton";

interface CueHeadProps {
  readonly talk: Talk;
  readonly cue: Cue;
}

/** Plays the cue as the audience will see it, or stops that. */
function PreviewButton() {
  const pincer = usePincer();
  const isPlaying = useSelected(pincer.clock, (state) => state.playing);
  const { keys, run } = commandById("preview-cue");
  return (
    <button type="button" className={styles.main} onClick={() => run(pincer)}>
      {isPlaying ? "Stop" : "Preview"}
      {keys[0] && (
        <span className={styles.key} aria-hidden="true">
          {describeKey(keys[0])}
        </span>
      )}
    </button>
  );
}

/** Which cue of the talk is being changed, the way to the others, and what is done to the whole of it. */
export function CueHead({ talk, cue }: CueHeadProps) {
  const pincer = usePincer();
  const at = talk.cues.indexOf(cue);
  const number = shownCues(talk).indexOf(cue) + 1;
  const goBy = (step: 1 | -1) => {
    const next = talk.cues[at + step];
    if (next) editCue(pincer, next);
  };
  return (
    <header className={styles.head}>
      <IconButton
        icon={ChevronLeftIcon}
        label="All cues of the talk"
        onClick={() => {
          endEditing(pincer);
          commandById("talk").run(pincer);
        }}
      />
      <h2>
        {cue.hidden ? "Hidden cue" : `Cue ${number}`}{" "}
        <span className={styles.of}>of {shownCues(talk).length}</span>
      </h2>
      <IconButton
        icon={MoveUpIcon}
        label="Change the cue before"
        disabled={at <= 0}
        onClick={() => goBy(-1)}
      />
      <IconButton
        icon={MoveDownIcon}
        label="Change the next cue"
        disabled={at >= talk.cues.length - 1}
        onClick={() => goBy(1)}
      />
      <IconButton icon={CloseIcon} label="Done" onClick={() => endEditing(pincer)} />
      <div className={styles.acts}>
        <PreviewButton />
        <UndoButton />
      </div>
    </header>
  );
}
