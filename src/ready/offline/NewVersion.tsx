import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";
import button from "../button.module.css";
import styles from "./new-version.module.css";

/** Says that a newer version is there; never in the midst of a talk. */
export function NewVersion() {
  const pincer = usePincer();
  const { lectern, offline } = pincer;
  const newer = useSelected(offline, (state) => state.newer);
  const presenting = useSelected(lectern, (state) => state.presenting);
  return (
    <div role="status">
      {newer && !presenting && (
        <div className={styles.offer}>
          <span>A new version of Pincer is ready.</span>
          <button
            type="button"
            className={button.button}
            onClick={() => commandById("take-new-version").run(pincer)}
          >
            Take it now
          </button>
          <button type="button" className={button.button} onClick={() => offline.offerNewer(false)}>
            Later
          </button>
        </div>
      )}
    </div>
  );
}
