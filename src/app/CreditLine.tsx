import type { Campaign } from "../campaign";
import { commandById } from "../commands";
import { usePincer } from "../state";
import { SHEET_NOTES } from "./sheet-notes";
import styles from "./shell.module.css";

/** The line at the map's foot: how far to trust the sheet, and whose data it is. */
export function CreditLine({ sheet }: Pick<Campaign, "sheet">) {
  const pincer = usePincer();
  return (
    <p className={styles.credit} data-covers-map>
      <span className={styles.creditText}>
        {SHEET_NOTES[sheet].line} Data: GSHHG/WDBII, OpenStreetMap, GeoNames.{" "}
      </span>
      <button type="button" onClick={() => commandById("about").run(pincer)}>
        Sources and licences
      </button>
    </p>
  );
}
