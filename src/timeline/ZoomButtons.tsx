import { usePincer } from "../state";
import { IconButton, ZoomInIcon, ZoomOutIcon } from "../ui";
import styles from "./time-bar.module.css";
import type { ChangeView } from "./use-timeline-view";

const FACTOR = 2;

/** Shows less or more time on the track, around the clock's instant. */
export function ZoomButtons({ change }: { readonly change: ChangeView }) {
  const { clock } = usePincer();
  const zoom = (factor: number) => change({ type: "zoom", at: clock.getState().now, factor });
  return (
    <fieldset className={styles.group} aria-label="Time bar zoom">
      <IconButton icon={ZoomOutIcon} label="Show more time" onClick={() => zoom(1 / FACTOR)} />
      <IconButton icon={ZoomInIcon} label="Show less time" onClick={() => zoom(FACTOR)} />
    </fieldset>
  );
}
