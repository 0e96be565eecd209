import { useEffect, useId, useRef, useState } from "react";
import type { Campaign } from "../../campaign";
import type { Cue, StagedCue } from "../../talk";
import { parseTypedTime } from "../../ui";
import styles from "./cue-panel.module.css";
import { type CueEnd, faultOfTime, passageTime, timesFromClock, writtenTime } from "./cue-times";

interface TimeFieldProps {
  readonly end: CueEnd;
  readonly staged: StagedCue;
  readonly campaign: Campaign;
  /** The instant on the map, ms since the Unix epoch. */
  readonly now: () => number;
  readonly change: (change: Partial<Omit<Cue, "id">>) => void;
}

const LABELS: Readonly<Record<CueEnd, string>> = { from: "Starts", to: "Ends" };

/** One end of a cue's interval: typed, taken from the clock, or the passage's own. What cannot be read stays to be mended. */
export function TimeField({ end, staged, campaign, now, change }: TimeFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const offset = campaign.clocks[0]?.offset ?? 0;
  const { cue } = staged;
  const value = staged[end];
  const shown = writtenTime(value, offset);

  useEffect(() => {
    if (input.current) input.current.value = shown;
    setProblem(null);
  }, [shown]);

  const set = (instant: number) => {
    const fault = faultOfTime(end, instant, staged, offset);
    setProblem(fault);
    if (!fault) change({ [end]: instant });
  };
  const take = () => {
    const typed = input.current?.value ?? "";
    if (typed.trim() === shown) {
      setProblem(null);
      return;
    }
    const read = parseTypedTime(typed, { offset, period: campaign.period, now: value });
    if (read.ok) set(read.instant);
    else setProblem(read.problem);
  };
  const letGo = () => {
    const own = passageTime(end, cue, campaign);
    const fault = own === null ? null : faultOfTime(end, own, staged, offset);
    setProblem(fault && `The passage's own time: ${fault}`);
    if (!fault) change({ [end]: undefined });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{LABELS[end]}</label>
      <input
        ref={input}
        id={id}
        type="text"
        defaultValue={shown}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
      <span className={styles.ways}>
        <button
          type="button"
          aria-label={`${LABELS[end]} at the map's time now`}
          onClick={() => change(timesFromClock(end, now(), staged))}
        >
          Set from the map
        </button>
        <button
          type="button"
          aria-label={`${LABELS[end]} when the passage does`}
          disabled={cue[end] === undefined}
          onClick={letGo}
        >
          As the passage
        </button>
      </span>
      {problem !== null && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
