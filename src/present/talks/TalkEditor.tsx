import { useId, useState } from "react";
import type { Campaign } from "../../campaign";
import { openDoor, standAt } from "../../commands";
import { usePincer } from "../../state";
import {
  changeCue,
  cueFromPassage,
  insertCue,
  moveCue,
  plannedMinutes,
  removeCue,
  shownCues,
  type Talk,
} from "../../talk";
import { CueRow } from "./CueRow";
import styles from "./talks.module.css";

interface TalkEditorProps {
  readonly talk: Talk;
  readonly campaign: Campaign;
  readonly change: (talk: Talk) => void;
  readonly close: () => void;
}

/** A passage of the open campaign made into a cue at the end of the talk. */
function AddCue({ talk, campaign, change }: Omit<TalkEditorProps, "close">) {
  const [passage, setPassage] = useState("");
  const list = useId();
  const add = () => {
    const taken = new Set(talk.cues.map(({ id }) => id));
    const cue = cueFromPassage(campaign, passage, taken);
    if (cue) change(insertCue(talk, cue, null));
    setPassage("");
  };
  return (
    <p className={styles.add}>
      <label htmlFor={list}>Add a passage of {campaign.title}</label>
      <select id={list} value={passage} onChange={({ target }) => setPassage(target.value)}>
        <option value="">Choose…</option>
        {campaign.chapters.map((chapter) => (
          <optgroup key={chapter.id} label={chapter.title}>
            {chapter.passages.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" disabled={passage === ""} onClick={add}>
        Add
      </button>
    </p>
  );
}

/** The cues of a talk: order, times, captions, notes. */
export function TalkEditor({ talk, campaign, change, close }: TalkEditorProps) {
  const pincer = usePincer();
  const shown = shownCues(talk);
  const titleOf = (cue: Talk["cues"][number]) =>
    cue.campaign === campaign.id
      ? (campaign.passages.find(({ id }) => id === cue.passage)?.title ?? null)
      : null;
  return (
    <section className={styles.editor} aria-label="The talk at hand">
      <label className={styles.title}>
        Title
        <input
          type="text"
          maxLength={120}
          defaultValue={talk.title}
          onChange={({ target }) => {
            const title = target.value.trim();
            if (title) change({ ...talk, title });
          }}
        />
      </label>
      <p className={styles.sum} role="status">
        {shown.length} cues shown, {plannedMinutes(talk)} minutes planned
      </p>
      <ol className={styles.cues}>
        {talk.cues.map((cue, index) => (
          <CueRow
            key={cue.id}
            cue={cue}
            number={cue.hidden ? null : shown.indexOf(cue) + 1}
            passage={titleOf(cue)}
            change={(changes) => change(changeCue(talk, cue.id, changes))}
            move={(by) => change(moveCue(talk, cue.id, index + by))}
            remove={() => change(removeCue(talk, cue.id))}
            go={() => {
              close();
              if (cue.campaign === campaign.id) standAt(pincer, cue, "start");
              else openDoor(pincer, cue.campaign, cue.passage);
            }}
          />
        ))}
      </ol>
      <AddCue talk={talk} campaign={campaign} change={change} />
    </section>
  );
}
