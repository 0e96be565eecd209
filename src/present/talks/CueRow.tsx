import { useId, useState } from "react";
import { type Cue, LONGEST_CUE_SECONDS } from "../../talk";
import { CloseIcon, IconButton, MoveDownIcon, MoveUpIcon } from "../../ui";
import { NumberField } from "./NumberField";
import styles from "./talks.module.css";

interface CueRowProps {
  readonly cue: Cue;
  /** Its number in the lecture; null for a hidden one. */
  readonly number: number | null;
  /** Title of its passage; null when its campaign is not open. */
  readonly passage: string | null;
  /** @param what is changed, in words */
  readonly change: (change: Partial<Omit<Cue, "id">>, what: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
  /** Changes it beside the map. */
  readonly edit: () => void;
}

/** One cue of a talk, to be read and changed. */
export function CueRow({ cue, number, passage, change, move, remove, edit }: CueRowProps) {
  const [isOpen, setOpen] = useState(false);
  const notes = useId();
  const name = cue.caption ?? passage ?? cue.passage;
  return (
    <li className={styles.cue} data-cue={cue.id} data-hidden={cue.hidden || undefined}>
      <span className={styles.place}>{number ?? "–"}</span>
      <input
        className={styles.caption}
        type="text"
        aria-label={`Caption of ${passage ?? cue.passage}`}
        placeholder={passage ?? cue.passage}
        maxLength={120}
        defaultValue={cue.caption ?? ""}
        onChange={({ target }) => change({ caption: target.value.trim() || undefined }, "caption")}
      />
      <NumberField
        label={`Playing time of “${name}”, seconds`}
        unit="s"
        value={cue.seconds}
        most={LONGEST_CUE_SECONDS}
        step={1}
        onChange={(seconds) => change({ seconds }, "playing time")}
      />
      <NumberField
        label={`Speaking time of “${name}”, minutes`}
        unit="min"
        value={cue.minutes}
        most={120}
        step={0.5}
        onChange={(minutes) => change({ minutes }, "speaking time")}
      />
      <span className={styles.actions}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={notes}
          onClick={() => setOpen(!isOpen)}
        >
          Notes
        </button>
        <button
          type="button"
          role="switch"
          aria-checked={!cue.hidden}
          aria-label={`Show “${name}” in the lecture`}
          onClick={() => change({ hidden: !cue.hidden }, cue.hidden ? "showing" : "hiding")}
        >
          {cue.hidden ? "Hidden" : "Shown"}
        </button>
        <button type="button" aria-label={`Change “${name}” beside the map`} onClick={edit}>
          On map
        </button>
        <IconButton icon={MoveUpIcon} label={`Move “${name}” up`} onClick={() => move(-1)} />
        <IconButton icon={MoveDownIcon} label={`Move “${name}” down`} onClick={() => move(1)} />
        <IconButton icon={CloseIcon} label={`Take “${name}” out`} onClick={remove} />
      </span>
      <textarea
        id={notes}
        className={styles.notes}
        hidden={!isOpen}
        aria-label={`Speaker's notes for “${name}”`}
        rows={4}
        defaultValue={cue.notes}
        onChange={({ target }) => change({ notes: target.value }, "notes")}
      />
    </li>
  );
}
