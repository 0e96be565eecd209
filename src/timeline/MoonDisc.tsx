import { litPath } from "./sky";
import styles from "./sky.module.css";

interface MoonDiscProps {
  /** 0 new, 0.5 full. */
  readonly phase: number;
  /** CSS px. */
  readonly size: number;
}

const RADIUS = 10;

/** The moon as it stands in the sky of the north, its dark part too. */
export function MoonDisc({ phase, size }: MoonDiscProps) {
  return (
    <svg
      className={styles.disc}
      width={size}
      height={size}
      viewBox="-11 -11 22 22"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles.dark} r={RADIUS} />
      <path className={styles.lit} d={litPath({ phase }, RADIUS)} />
    </svg>
  );
}
