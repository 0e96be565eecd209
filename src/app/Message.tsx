import { useEffect } from "react";
import { usePincer, useSelected } from "../state";
import styles from "./shell.module.css";

const SHOWN_MS = 7000;

/** A short word to the user, spoken politely and gone after a while, unless it is a warning. */
export function Message() {
  const { messages } = usePincer();
  const message = useSelected(messages, (state) => state.message);
  const stays = useSelected(messages, (state) => state.stays);
  useEffect(() => {
    if (!message || stays) return;
    const timer = setTimeout(messages.dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, messages, stays]);
  return (
    <div role="status">
      {message && (
        <div className={styles.message}>
          <span>{message}</span>
          <button type="button" onClick={messages.dismiss}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
