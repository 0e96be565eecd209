import styles from "./panel.module.css";

const LINES = [60, 100, 96, 100, 88, 40, 100, 94, 98, 72];

/** The shape of a text to come. */
export function PanelSkeleton() {
  return (
    <div className={styles.skeleton} role="status" aria-label="The story is loading">
      {LINES.map((share, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed pattern
          key={index}
          className={styles.skeletonLine}
          style={{ inlineSize: `${share}%` }}
        />
      ))}
    </div>
  );
}
