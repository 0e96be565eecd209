import { commandById } from "../commands";
import { usePincer } from "../state";
import styles from "./shell.module.css";

/** The line at the map's foot: how far to trust the sheet, and whose data it is. */
export function CreditLine() {
  const pincer = usePincer();
  return (
    <p className={styles.credit}>
      <span className={styles.creditText}>
        Schematic: heights and crossings ±3 to 6 km. Data: GSHHG/WDBII, OpenStreetMap, GeoNames.{" "}
      </span>
      <button type="button" onClick={() => commandById("about").run(pincer)}>
        Sources and licences
      </button>
    </p>
  );
}
