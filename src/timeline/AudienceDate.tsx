import { type Campaign, formatInstant } from "../campaign";
import { usePincer } from "../state";
import { formatDate, formatTime } from "../ui";
import styles from "./audience-date.module.css";
import { usePacedNow } from "./use-paced-now";

/** The date changes no faster than this while playing, wall ms. */
const INTERVAL = 100;

/** The date in the campaign's clock, for a hall to read. */
export function AudienceDate({ campaign }: { readonly campaign: Campaign }) {
  const { clock } = usePincer();
  const now = usePacedNow(clock, INTERVAL);
  const [own] = campaign.clocks;
  if (!own) return null;
  return (
    <time className={styles.date} dateTime={formatInstant(now, own.offset)}>
      <span className={styles.day}>{formatDate(now, own.offset)}</span>{" "}
      <span className={styles.time}>{formatTime(now, own.offset)}</span>
    </time>
  );
}
