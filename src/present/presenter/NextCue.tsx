import type { ReactNode } from "react";
import { cuesOf } from "../../commands";
import { useOpenCampaign, usePincer, useSelected } from "../../state";
import type { Cue } from "../../talk";
import { captionOf, minutesInWords } from "./cue-words";
import styles from "./desk.module.css";

interface NextCueProps {
  /** Draws the end of a cue as a picture. */
  readonly still: (cue: Cue) => ReactNode;
}

/** What comes after the cue at hand. */
export function NextCue({ still }: NextCueProps) {
  const pincer = usePincer();
  const at = useSelected(pincer.lectern, (state) => state.cue);
  useSelected(pincer.lectern, (state) => state.talk);
  const campaign = useOpenCampaign()?.campaign ?? null;
  const cues = cuesOf(pincer);
  const next = cues[cues.findIndex(({ id }) => id === at) + 1];
  return (
    <section className={styles.next} aria-labelledby="desk-next">
      {next && (
        <div className={styles.still}>
          <div>{still(next)}</div>
        </div>
      )}
      <div>
        <h2 id="desk-next">Next cue</h2>
        {next ? (
          <>
            <p className={styles.nextCaption}>{captionOf(next, campaign)}</p>
            <p className={styles.soft}>
              {minutesInWords(next.minutes)}
              {next.seconds > 0 ? `, plays ${next.seconds} s` : ", stands still"}
            </p>
          </>
        ) : (
          <p className={styles.nextCaption}>This is the last cue.</p>
        )}
      </div>
    </section>
  );
}
