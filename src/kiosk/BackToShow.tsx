import { commandById } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./kiosk.module.css";

/** A visitor's way back to the show; and what is said when there is nothing to explore. */
export function BackToShow() {
  const pincer = usePincer();
  const isFailed = useSelected(pincer.library, ({ status }) => status === "failed");
  const { label, run } = commandById("back-to-show");
  return (
    <div className={styles.back} data-failed={isFailed || undefined} data-covers-map="words">
      {isFailed && <p role="alert">This part of the exhibit cannot be shown just now.</p>}
      <button type="button" onClick={() => run(pincer)}>
        {label}
      </button>
    </div>
  );
}
