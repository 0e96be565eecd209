import { goToNextEvent, goToPreviousEvent } from "../commands";
import { usePincer, useSelected } from "../state";
import { IconButton, NextEventIcon, PauseIcon, PlayIcon, PreviousEventIcon } from "../ui";
import styles from "./time-bar.module.css";

/** Play, and the way from event to event. */
export function Transport() {
  const pincer = usePincer();
  const { clock } = pincer;
  const playing = useSelected(clock, (state) => state.playing);
  return (
    <fieldset className={`${styles.group} ${styles.transport}`} aria-label="Playback">
      <IconButton
        icon={playing ? PauseIcon : PlayIcon}
        label={playing ? "Pause" : "Play"}
        shortcut="Space"
        size="large"
        onClick={clock.toggle}
      />
      <IconButton
        icon={PreviousEventIcon}
        label="Previous event"
        onClick={() => goToPreviousEvent(pincer)}
      />
      <IconButton icon={NextEventIcon} label="Next event" onClick={() => goToNextEvent(pincer)} />
    </fieldset>
  );
}
