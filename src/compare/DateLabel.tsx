import { useCallback, useRef } from "react";
import { type Campaign, formatInstant } from "../campaign";
import { formatDate, formatTime } from "../ui";
import styles from "./compare.module.css";
import { usePacedWriting } from "./use-paced-writing";

interface DateLabelProps {
  /** What the map is called at an instant of the clock. */
  readonly titleAt: (now: number) => string;
  readonly campaign: Campaign;
  /** The map's instant at an instant of the clock, ms since the Unix epoch. */
  readonly instantAt: (now: number) => number;
}

/** Says in large type which moment a map shows, in the clock of its campaign. */
export function DateLabel({ titleAt, campaign, instantAt }: DateLabelProps) {
  const title = useRef<HTMLSpanElement>(null);
  const time = useRef<HTMLTimeElement>(null);
  const offset = campaign.clocks[0]?.offset ?? 0;
  const write = useCallback(
    (now: number) => {
      const element = time.current;
      const [day, hour] = element?.children ?? [];
      if (!title.current || !element || !day || !hour) return;
      title.current.textContent = titleAt(now);
      const instant = instantAt(now);
      element.dateTime = formatInstant(instant, offset);
      day.textContent = formatDate(instant, offset);
      hour.textContent = formatTime(instant, offset);
    },
    [instantAt, offset, titleAt],
  );
  usePacedWriting(write);
  return (
    <p className={styles.label}>
      <span ref={title} className={styles.labelTitle} />
      <time ref={time}>
        <span className={styles.day} /> <span className={styles.hour} />
      </time>
    </p>
  );
}
