import type { ReactNode } from "react";
import styles from "./audience.module.css";

interface AudienceWordsProps {
  /** The date in large type; null while a campaign is being opened. */
  readonly date: ReactNode;
  readonly caption: string;
  /** Whether they lie over the page's map, which keeps its symbols clear of them; a picture of it they only adorn. */
  readonly isOverMap?: boolean;
  /** What else stands at the foot of the picture. */
  readonly children?: ReactNode;
}

/** What is written over the map for an audience; the caption is said to screen readers too. */
export function AudienceWords({ date, caption, isOverMap = false, children }: AudienceWordsProps) {
  const covers = isOverMap ? "words" : undefined;
  return (
    <>
      {date && (
        <div className={styles.date} data-lettering="date" data-covers-map={covers}>
          {date}
        </div>
      )}
      <div className={styles.foot}>
        <div className={styles.captionPlace} data-covers-map={covers}>
          <p className={styles.caption} role="status" data-lettering="caption">
            {caption}
          </p>
        </div>
        {children}
      </div>
    </>
  );
}
