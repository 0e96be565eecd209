import type { Ref } from "react";
import { commandById, describeKey } from "../commands";
import { usePincer } from "../state";
import { MoonDisc } from "./MoonDisc";
import { moonAt } from "./sky";
import styles from "./sky.module.css";

interface SkyButtonProps {
  readonly ref: Ref<HTMLButtonElement>;
  /** Ms since the Unix epoch. */
  readonly now: number;
  readonly isOpen: boolean;
}

/** The moon of the moment; pressed, it tells more of the sky. */
export function SkyButton({ ref, now, isOpen }: SkyButtonProps) {
  const pincer = usePincer();
  const { keys, label, run } = commandById("sky");
  return (
    <button
      ref={ref}
      type="button"
      className={styles.button}
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={keys[0] ? `${label} (${describeKey(keys[0])})` : label}
      onClick={() => run(pincer)}
    >
      <MoonDisc phase={moonAt(now).phase} size={22} />
    </button>
  );
}
