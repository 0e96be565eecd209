import { type MouseEvent, useState } from "react";
import { DAY, HOUR, stepTime } from "../commands";
import { usePincer } from "../state";
import { IconButton, StepBackIcon, StepForwardIcon } from "../ui";
import styles from "./time-bar.module.css";

const STEPS = [
  { name: "an hour", short: "1 h", ms: HOUR },
  { name: "a day", short: "1 d", ms: DAY },
] as const;

/** Steps back and forward by an hour or a day; Shift with a click always steps a day. */
export function StepButtons() {
  const pincer = usePincer();
  const [chosen, choose] = useState<(typeof STEPS)[number]>(STEPS[0]);
  const step = (direction: 1 | -1) => (event: MouseEvent) =>
    stepTime(pincer, direction * (event.shiftKey ? DAY : chosen.ms));
  return (
    <fieldset className={styles.group} aria-label="Step">
      <IconButton
        icon={StepBackIcon}
        label={`Back ${chosen.name}`}
        shortcut={chosen.ms === DAY ? "Shift + ←" : "←"}
        onClick={step(-1)}
      />
      <span className={styles.segments}>
        {STEPS.map((each) => (
          <button
            key={each.ms}
            type="button"
            className={styles.segment}
            aria-pressed={each === chosen}
            aria-label={`Step by ${each.name}`}
            title={`Step by ${each.name}`}
            onClick={() => choose(each)}
          >
            {each.short}
          </button>
        ))}
      </span>
      <IconButton
        icon={StepForwardIcon}
        label={`Forward ${chosen.name}`}
        shortcut={chosen.ms === DAY ? "Shift + →" : "→"}
        onClick={step(1)}
      />
    </fieldset>
  );
}
