import { useEffect, useRef } from "react";
import type { CameraView, Campaign } from "../../campaign";
import { changeTalk, editCue } from "../../commands";
import { usePincer, useSelected } from "../../state";
import {
  type Cue,
  changeCue,
  copyOfCue,
  cueOfMoment,
  insertCue,
  LONGEST_CUE_SECONDS,
  type Moment,
  removeCue,
  type StagedCue,
  stageCue,
  type Talk,
} from "../../talk";
import { CueHead } from "./CueHead";
import { CueSight } from "./CueSight";
import styles from "./cue-panel.module.css";
import { NumberField } from "./NumberField";
import { TimeField } from "./TimeField";

export interface CuePanelProps {
  readonly campaign: Campaign;
  /** What the map shows now, as an author would write it; null while there is no map. */
  readonly view: () => CameraView | null;
}

/** What stands on the map now. */
function useMoment(view: CuePanelProps["view"]): () => Moment {
  const { clock, selection, settings } = usePincer();
  return () => ({
    instant: clock.getState().now,
    camera: view(),
    hide: settings.getState().hiddenLayers,
    focus: selection.getState().unit,
  });
}

interface WholeCueProps {
  readonly talk: Talk;
  readonly cue: Cue;
  readonly campaign: Campaign;
  readonly moment: () => Moment;
}

/** New cues behind this one, and its end. */
function WholeCue({ talk, cue, campaign, moment }: WholeCueProps) {
  const pincer = usePincer();
  const taken = new Set(talk.cues.map(({ id }) => id));
  const name = cue.caption ?? cue.passage;
  const insert = (made: Cue | null, what: string) => {
    if (!made) return;
    changeTalk(pincer, insertCue(talk, made, cue.id), what);
    editCue(pincer, made);
  };
  const takeOut = () => {
    const at = talk.cues.indexOf(cue);
    const next = talk.cues[at + 1] ?? talk.cues[at - 1];
    if (!next) return;
    changeTalk(pincer, removeCue(talk, cue.id), `taking out “${name}”`);
    editCue(pincer, next);
  };
  return (
    <div className={styles.acts}>
      <button
        type="button"
        onClick={() => insert(cueOfMoment(campaign, moment(), taken), "a new cue")}
      >
        New cue from this moment
      </button>
      <button type="button" onClick={() => insert(copyOfCue(cue, taken), `a second “${name}”`)}>
        Duplicate
      </button>
      <button type="button" disabled={talk.cues.length < 2} onClick={takeOut}>
        Take out
      </button>
    </div>
  );
}

interface CueFormProps extends WholeCueProps {
  readonly staged: StagedCue;
}

/** The fields of a cue, with what of each can be taken from the map. */
function CueForm({ talk, cue, campaign, moment, staged }: CueFormProps) {
  const pincer = usePincer();
  const change = (changes: Partial<Omit<Cue, "id">>, what: string) =>
    changeTalk(pincer, changeCue(talk, cue.id, changes), `${what} of “${staged.caption}”`);
  const now = () => pincer.clock.getState().now;
  const times = (changes: Partial<Omit<Cue, "id">>) => change(changes, "times");
  return (
    <div className={styles.form}>
      <label className={styles.wide}>
        Caption
        <input
          type="text"
          maxLength={120}
          placeholder={staged.title}
          defaultValue={cue.caption ?? ""}
          onChange={({ target }) =>
            change({ caption: target.value.trim() || undefined }, "caption")
          }
        />
      </label>
      <TimeField end="from" staged={staged} campaign={campaign} now={now} change={times} />
      <TimeField end="to" staged={staged} campaign={campaign} now={now} change={times} />
      <p className={styles.numbers}>
        <span>
          Plays
          <NumberField
            label="Playing time, seconds"
            unit="s"
            value={cue.seconds}
            most={LONGEST_CUE_SECONDS}
            step={1}
            onChange={(seconds) => change({ seconds }, "playing time")}
          />
        </span>
        <span>
          Speaking
          <NumberField
            label="Speaking time, minutes"
            unit="min"
            value={cue.minutes}
            most={120}
            step={0.5}
            onChange={(minutes) => change({ minutes }, "speaking time")}
          />
        </span>
      </p>
      <CueSight cue={cue} campaign={campaign} moment={moment} change={change} />
      <label className={styles.wide}>
        Notes
        <textarea
          rows={4}
          defaultValue={cue.notes}
          onChange={({ target }) => change({ notes: target.value }, "notes")}
        />
      </label>
      <WholeCue talk={talk} cue={cue} campaign={campaign} moment={moment} />
    </div>
  );
}

/** Where the cue at hand is changed, with the map beside it. */
export function CuePanel({ campaign, view }: CuePanelProps) {
  const { lectern, workshop } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const at = useSelected(lectern, (state) => state.cue);
  const refills = useSelected(workshop, (state) => state.refills);
  const trouble = useSelected(workshop, (state) => state.trouble);
  const moment = useMoment(view);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const cue = talk?.cues.find(({ id }) => id === at);
  const staged = cue && stageCue(cue, campaign);
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label="The cue at hand">
      {talk && cue && <CueHead talk={talk} cue={cue} />}
      {trouble !== null && (
        <p className={styles.problem} role="alert">
          {trouble}
        </p>
      )}
      {talk && cue && staged ? (
        <CueForm
          key={`${cue.id} ${refills}`}
          talk={talk}
          cue={cue}
          campaign={campaign}
          moment={moment}
          staged={staged}
        />
      ) : (
        <p>This cue's passage is in another campaign, which is being opened.</p>
      )}
    </section>
  );
}
