import type { KeyboardEvent, PointerEvent } from "react";
import { usePincer, useSelected } from "../state";
import { shareAfterKey } from "./bar-keys";
import styles from "./compare.module.css";

interface SwipeBarProps {
  /** What the maps on either side are called. */
  readonly left: string;
  readonly right: string;
}

/** The bar between two maps that lie over each other. */
export function SwipeBar({ left, right }: SwipeBarProps) {
  const { comparison } = usePincer();
  const percent = useSelected(comparison, ({ share }) => Math.round(share * 100));

  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLDivElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const stage = currentTarget.parentElement?.getBoundingClientRect();
    if (stage && stage.width > 0) comparison.setShare((clientX - stage.left) / stage.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const share = shareAfterKey(event.key, event.shiftKey, comparison.getState().share);
    if (share === null) return;
    event.preventDefault();
    comparison.setShare(share);
  };
  return (
    <div
      className={styles.bar}
      role="slider"
      tabIndex={0}
      aria-label={`Bar between “${left}” on the left and “${right}” on the right`}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent} % of the stage for the left map`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    >
      <span className={styles.handle} aria-hidden="true">
        <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
          <path
            d="M9 4 3 10l6 6M17 4l6 6-6 6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.4"
          />
        </svg>
      </span>
    </div>
  );
}
