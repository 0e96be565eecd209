import type { ReactNode } from "react";
import { type Command, commandById, describeKey } from "../../commands";
import { usePincer, useSelected } from "../../state";
import styles from "./desk.module.css";

interface DeskButtonProps {
  /** Id of the command. */
  readonly id: string;
  readonly children: ReactNode;
  readonly main?: boolean;
  /** Its words say what is on, so it is no toggle. */
  readonly speaks?: boolean;
  /** Does the command where it belongs. */
  readonly perform: (command: Command) => void;
}

/** A command of the lecture as a button with its key on it. */
export function DeskButton({
  id,
  children,
  main = false,
  speaks = false,
  perform,
}: DeskButtonProps) {
  const pincer = usePincer();
  const command = commandById(id);
  useSelected(pincer.lectern, (state) => state);
  const { other } = useSelected(pincer.link, (state) => state);
  useSelected(pincer.library, (state) => state.status);
  const isHeard = command.stays || other === "connected";
  const [key] = command.keys;
  return (
    <button
      type="button"
      className={main ? styles.mainButton : styles.button}
      title={command.label}
      disabled={!isHeard || !(command.enabled?.(pincer) ?? true)}
      aria-pressed={speaks ? undefined : command.checked?.(pincer)}
      onClick={(event) => {
        perform(command);
        // The clicker's keys are the lecture's, not the button's.
        event.currentTarget.blur();
      }}
    >
      {children}
      {key && (
        <span className={styles.key} aria-hidden="true">
          {describeKey(key)}
        </span>
      )}
    </button>
  );
}
