import { TouchIcon } from "../ui";
import styles from "./kiosk.module.css";

/** The invitation to take the page over. The whole page takes the touch, so the button needs no act of its own. */
export function Invitation({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  return (
    <button
      type="button"
      className={styles.invitation}
      data-quiet={isQuiet || undefined}
      data-covers-map={isQuiet ? "words" : undefined}
    >
      <TouchIcon size={isQuiet ? 24 : 40} />
      Touch to explore
    </button>
  );
}
