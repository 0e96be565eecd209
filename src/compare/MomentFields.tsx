import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type Campaign, formatInstant, formatOffset, parseInstant } from "../campaign";
import { type Beside, usePincer } from "../state";
import { formatDate, formatTime } from "../ui";
import styles from "./panel.module.css";
import { secondInstant } from "./second-instant";

interface MomentFieldsProps {
  readonly beside: Extract<Beside, { readonly kind: "instant" | "campaign" }>;
  /** The second map's campaign. */
  readonly campaign: Campaign;
}

const HOUR = 3_600_000;

/** Where the second map's own moment is set: pinned, typed or dragged. */
export function MomentFields({ beside, campaign }: MomentFieldsProps) {
  const { clock, comparison } = usePincer();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const { period } = campaign;
  const offset = campaign.clocks[0]?.offset ?? 0;
  const instant = secondInstant(beside, clock.getState().now, campaign);
  const typed = formatInstant(instant, offset).slice(0, 16);
  const words = (at: number) => `${formatDate(at, offset)}, ${formatTime(at, offset)}`;

  useEffect(() => {
    // While somebody types, half a date must not be replaced by a whole one.
    if (input.current && input.current !== document.activeElement) input.current.value = typed;
  }, [typed]);

  const show = (next: number) => {
    setProblem(null);
    comparison.show({ ...beside, instant: next }, comparison.getState().half);
  };
  const take = () => {
    const next = parseInstant(`${input.current?.value ?? ""}${formatOffset(offset)}`);
    if (next === null) setProblem("Write a day and an hour.");
    else if (next < period.from || next > period.to) {
      setProblem(`The campaign runs from ${words(period.from)} to ${words(period.to)}.`);
    } else if (next !== instant) show(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form className={styles.moment} onSubmit={submit} noValidate>
      <label className={styles.field}>
        Its moment
        <input
          ref={input}
          type="datetime-local"
          defaultValue={typed}
          min={formatInstant(period.from, offset).slice(0, 16)}
          max={formatInstant(period.to, offset).slice(0, 16)}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onBlur={take}
        />
      </label>
      {problem && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <input
        className={styles.slider}
        type="range"
        aria-label="Its moment"
        aria-valuetext={words(instant)}
        min={period.from}
        max={period.to}
        step={HOUR}
        value={instant}
        onChange={({ target }) => show(Number(target.value))}
      />
      {beside.kind === "instant" && (
        <button type="button" onClick={() => show(clock.getState().now)}>
          Pin the clock's moment
        </button>
      )}
    </form>
  );
}
