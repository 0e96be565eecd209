import { useId, useState } from "react";
import type { Campaign } from "../../campaign";
import { changeTalk, editCue } from "../../commands";
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
import { UndoButton } from "./UndoButton";

interface TalkEditorProps {
  readonly talk: Talk;
  readonly campaign: Campaign;
}

/** A passage of the open campaign made into a cue at the end of the talk. */
function AddCue({ talk, campaign }: TalkEditorProps) {
  const pincer = usePincer();
  const [passage, setPassage] = useState("");
  const list = useId();
  const add = () => {
    const taken = new Set(talk.cues.map(({ id }) => id));
    const cue = cueFromPassage(campaign, passage, taken);
    if (cue) changeTalk(pincer, insertCue(talk, cue, null), "a new cue");
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
export function TalkEditor({ talk, campaign }: TalkEditorProps) {
  const pincer = usePincer();
  const change = (changed: Talk, what: string) => changeTalk(pincer, changed, what);
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
            if (title) change({ ...talk, title }, "title");
          }}
        />
      </label>
      <div className={styles.sum}>
        <span role="status">
          {shown.length} cues shown, {plannedMinutes(talk)} minutes planned
        </span>
        <span>Seconds a cue plays, minutes you speak to it</span>
        <UndoButton />
      </div>
      <ol className={styles.cues}>
        {talk.cues.map((cue, index) => {
          const name = `“${cue.caption ?? titleOf(cue) ?? cue.passage}”`;
          return (
            <CueRow
              key={cue.id}
              cue={cue}
              number={cue.hidden ? null : shown.indexOf(cue) + 1}
              passage={titleOf(cue)}
              change={(changes, what) =>
                change(changeCue(talk, cue.id, changes), `${what} of ${name}`)
              }
              move={(by) => change(moveCue(talk, cue.id, index + by), `moving ${name}`)}
              remove={() => change(removeCue(talk, cue.id), `taking out ${name}`)}
              edit={() => editCue(pincer, cue)}
            />
          );
        })}
      </ol>
      <AddCue talk={talk} campaign={campaign} />
    </section>
  );
}
