import type { ReactNode } from "react";
import { commandById, describeKey } from "../commands";
import { usePincer } from "../state";
import styles from "./tools.module.css";

interface ToolButtonProps {
  /** Id of the command. */
  readonly id: string;
  readonly children: ReactNode;
  /** Whether the state shown beside the button lets the command run. */
  readonly enabled?: boolean;
  /** For a toggle: whether it is on. */
  readonly pressed?: boolean;
}

/** A command as a button with a short word. */
export function ToolButton({ id, children, enabled = true, pressed }: ToolButtonProps) {
  const pincer = usePincer();
  const { label, keys, run } = commandById(id);
  const [key] = keys;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={pressed}
      disabled={!enabled}
      title={key ? `${label} (${describeKey(key)})` : label}
      onClick={() => run(pincer)}
    >
      {children}
    </button>
  );
}
