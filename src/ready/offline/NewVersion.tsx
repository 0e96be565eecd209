import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";
import button from "../button.module.css";
import styles from "./new-version.module.css";

/** Says that a newer version is there; never in the midst of a talk, and not to the visitors of an exhibit. */
export function NewVersion() {
  const pincer = usePincer();
  const { kiosk, lectern, offline } = pincer;
  const newer = useSelected(offline, (state) => state.newer);
  const isExhibit = useSelected(kiosk, (state) => state.plan !== null);
  const presenting = useSelected(lectern, (state) => state.presenting);
  return (
    <div role="status">
      {newer && !presenting && !isExhibit && (
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
