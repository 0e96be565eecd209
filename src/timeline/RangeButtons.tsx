import { usePincer, useSelected } from "../state";
import { CloseIcon, IconButton, LoopIcon, MarkIcon } from "../ui";
import styles from "./time-bar.module.css";

interface RangeButtonsProps {
  readonly pending: number | null;
  readonly setPending: (instant: number | null) => void;
}

/** Loops, and marks the range to play: one press where it begins, another where it ends, a third clears it. */
export function RangeButtons({ pending, setPending }: RangeButtonsProps) {
  const { clock, messages } = usePincer();
  const loop = useSelected(clock, (state) => state.loop);
  const isMarked = useSelected(clock, (state) => state.marked !== null);

  const press = () => {
    const { now, marked } = clock.getState();
    if (marked) {
      clock.mark(null);
    } else if (pending === null) {
      setPending(now);
      messages.say("The range begins here. Go to where it ends and press the button again.");
    } else {
      clock.mark({ from: pending, to: now });
      setPending(null);
    }
  };
  const label = isMarked
    ? "Clear the marked range"
    : pending === null
      ? "Mark a range from here"
      : "Mark the range to here";
  return (
    <fieldset className={styles.group} aria-label="Range">
      <IconButton
        icon={LoopIcon}
        label={isMarked ? "Loop the marked range" : "Loop"}
        shortcut="L"
        pressed={loop}
        onClick={() => clock.setLoop(!loop)}
      />
      <IconButton
        icon={isMarked ? CloseIcon : MarkIcon}
        label={label}
        className={pending !== null && !isMarked ? styles.waiting : undefined}
        onClick={press}
      />
    </fieldset>
  );
}
