import { describeRate, RATES } from "../clock";
import { usePincer, useSelected } from "../state";
import { FasterIcon, IconButton, SlowerIcon } from "../ui";
import styles from "./time-bar.module.css";

/** How much campaign time a second shows. */
export function SpeedControl() {
  const { clock } = usePincer();
  const rate = useSelected(clock, (state) => state.rate);
  const rates = RATES.includes(rate) ? RATES : [...RATES, rate].sort((a, b) => a - b);
  const slowest = RATES[0] ?? rate;
  const fastest = RATES.at(-1) ?? rate;
  return (
    <fieldset className={styles.group} aria-label="Speed">
      <IconButton
        icon={SlowerIcon}
        className={styles.pace}
        label="Slower"
        shortcut="<"
        disabled={rate <= slowest}
        onClick={() => clock.changeRate(-1)}
      />
      <select
        className={styles.speed}
        aria-label="Speed"
        value={rate}
        onChange={(event) => clock.setRate(Number(event.target.value))}
      >
        {rates.map((each) => (
          <option key={each} value={each}>
            {describeRate(each)}
          </option>
        ))}
      </select>
      <IconButton
        icon={FasterIcon}
        className={styles.pace}
        label="Faster"
        shortcut=">"
        disabled={rate >= fastest}
        onClick={() => clock.changeRate(1)}
      />
    </fieldset>
  );
}
