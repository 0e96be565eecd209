import { usePincer, useSelected } from "../../state";
import { LazyPointingTools } from "./LazyPointingTools";
import styles from "./pointing.module.css";

/** The pointing tools on the page itself, for as long as one is in hand or there are marks. */
export function PointingBar() {
  const pincer = usePincer();
  const isUsed = useSelected(
    pincer.pointing,
    ({ tool, strokes }) => tool !== null || strokes.length > 0,
  );
  if (!isUsed) return null;
  return <LazyPointingTools className={styles.bar} perform={(command) => command.run(pincer)} />;
}
