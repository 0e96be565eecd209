import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { type Campaign, type CampaignClock, formatInstant, formatOffset } from "../campaign";
import { commandById, jumpToInstant } from "../commands";
import { usePincer, useSelected } from "../state";
import { formatTime, parseTypedTime } from "../ui";
import styles from "./time-dialog.module.css";
import { useLeaving } from "./use-leaving";

interface TimeDialogProps {
  readonly campaign: Campaign;
  /** The campaign's own clock. */
  readonly own: CampaignClock;
  /** A press outside this element closes the dialog. */
  readonly around: RefObject<HTMLElement | null>;
  readonly close: (refocus: boolean) => void;
}

/** Where an exact time is typed and a second clock is chosen. */
export function TimeDialog({ campaign, own, around, close }: TimeDialogProps) {
  const pincer = usePincer();
  const { clock, settings } = pincer;
  const secondId = useSelected(settings, (state) => state.secondClock);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const [initial] = useState(() => {
    const { now } = clock.getState();
    return `${formatInstant(now, own.offset).slice(0, 10)} ${formatTime(now, own.offset)}`;
  });

  useEffect(() => input.current?.select(), []);
  useLeaving(around, close);

  const go = (event: FormEvent) => {
    event.preventDefault();
    const { now, period } = clock.getState();
    const typed = parseTypedTime(input.current?.value ?? "", { offset: own.offset, period, now });
    if (typed.ok) {
      jumpToInstant(pincer, typed.instant);
      close(true);
    } else {
      setProblem(typed.problem);
      input.current?.focus();
    }
  };

  const choices = [null, ...campaign.clocks.slice(1)];
  return (
    <div
      className={styles.dialog}
      role="dialog"
      aria-label="Exact time and second clock"
      onKeyDown={(event) => {
        // Keys typed here are not commands of the page.
        event.stopPropagation();
        if (event.key === "Escape") close(true);
      }}
    >
      <form className={styles.form} onSubmit={go} noValidate>
        <label htmlFor={`${id}-time`}>Go to</label>
        <div className={styles.row}>
          <input
            ref={input}
            id={`${id}-time`}
            className={styles.input}
            type="text"
            defaultValue={initial}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem !== null}
            aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
          />
          <button type="submit" className={styles.go}>
            Go
          </button>
        </div>
        {problem && (
          <p className={styles.problem} id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        <p className={styles.hint} id={`${id}-hint`}>
          In {own.label}, {formatOffset(own.offset)}, unless the text names its own offset.
        </p>
      </form>
      <fieldset className={styles.clocks}>
        <legend>Second clock</legend>
        {choices.map((choice) => (
          <label key={choice?.id ?? "none"} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-second`}
              checked={(choice?.id ?? null) === secondId}
              onChange={() => settings.set({ secondClock: choice?.id ?? null })}
            />
            {choice ? `${choice.label} ${formatOffset(choice.offset)}` : "None"}
          </label>
        ))}
      </fieldset>
      <button type="button" className={styles.sky} onClick={() => commandById("sky").run(pincer)}>
        {commandById("sky").label}
      </button>
    </div>
  );
}
