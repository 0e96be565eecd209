import type { ReactNode } from "react";
import styles from "./audience.module.css";

interface AudienceWordsProps {
  /** The date in large type; null while a campaign is being opened. */
  readonly date: ReactNode;
  readonly caption: string;
  /** What else stands at the foot of the picture. */
  readonly children?: ReactNode;
}

/** What is written over the map for an audience; the caption is said to screen readers too. */
export function AudienceWords({ date, caption, children }: AudienceWordsProps) {
  return (
    <>
      {date && (
        <div className={styles.date} data-lettering="date">
          {date}
        </div>
      )}
      <div className={styles.foot}>
        <p className={styles.caption} role="status" data-lettering="caption">
          {caption}
        </p>
        {children}
      </div>
    </>
  );
}
