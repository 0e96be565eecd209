import { useEffect, useRef } from "react";
import { useOpenCampaign, usePincer, useSelected } from "../../state";
import { type Cue, shownCues, type Talk } from "../../talk";
import { captionOf, minutesInWords } from "./cue-words";
import styles from "./desk.module.css";

interface CueListProps {
  readonly talk: Talk;
  readonly goTo: (cue: string) => void;
}

interface CueItemProps {
  readonly cue: Cue;
  /** Its number among the shown cues, from 1; null when it is hidden. */
  readonly number: number | null;
  readonly goTo: (cue: string) => void;
}

function CueItem({ cue, number, goTo }: CueItemProps) {
  const { lectern } = usePincer();
  const campaign = useOpenCampaign()?.campaign ?? null;
  const isCurrent = useSelected(lectern, (state) => state.cue === cue.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li ref={item}>
      <button
        type="button"
        disabled={number === null}
        aria-current={isCurrent ? "step" : undefined}
        onClick={(event) => {
          goTo(cue.id);
          // The clicker's keys are the lecture's, not the button's.
          event.currentTarget.blur();
        }}
      >
        <span className={styles.number}>{number ?? "–"}</span>
        <span>{captionOf(cue, campaign)}</span>
        <span className={styles.minutes}>
          {number === null ? "hidden" : minutesInWords(cue.minutes)}
        </span>
      </button>
    </li>
  );
}

/** All cues of the talk; a click goes to the start of one. */
export function CueList({ talk, goTo }: CueListProps) {
  const numbers = new Map(shownCues(talk).map(({ id }, index) => [id, index + 1]));
  return (
    <nav className={styles.cues} aria-labelledby="desk-cues">
      <h2 id="desk-cues">Cues</h2>
      <ol>
        {talk.cues.map((cue) => (
          <CueItem key={cue.id} cue={cue} number={numbers.get(cue.id) ?? null} goTo={goTo} />
        ))}
      </ol>
    </nav>
  );
}
