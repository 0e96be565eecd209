import { type CSSProperties, type ReactNode, useSyncExternalStore } from "react";
import { type Command, stagedCue } from "../../commands";
import { usePincer, useSelected } from "../../state";
import { DeskButton } from "./DeskButton";
import type { Desk } from "./desk";
import styles from "./desk.module.css";

interface OwnStageProps {
  readonly desk: Desk;
  readonly map: ReactNode;
  readonly date: ReactNode;
  readonly perform: (command: Command) => void;
}

/** The speaker's own map: what the audience sees, or what the speaker tries without them. */
export function OwnStage({ desk, map, date, perform }: OwnStageProps) {
  const pincer = usePincer();
  const size = useSyncExternalStore(desk.subscribe, () => desk.getState().size);
  const trial = useSelected(pincer.link, (state) => state.trial);
  const blank = useSelected(pincer.lectern, (state) => state.blank);
  const backRow = useSelected(pincer.settings, (state) => state.backRow);
  const presenting = useSelected(pincer.lectern, (state) => state.presenting);
  useSelected(pincer.lectern, (state) => state.cue);
  useSelected(pincer.library, (state) => state.status);
  const shape = size && size.height > 0 ? size.width / size.height : 16 / 9;
  return (
    <section className={styles.stage} data-trial={trial} aria-labelledby="desk-stage">
      <div className={styles.stageHead}>
        <h2 id="desk-stage">{trial ? "Only you see this" : "What the audience sees"}</h2>
        {blank && (
          <strong className={styles.badge} data-part="blank-badge">
            Blanked
          </strong>
        )}
        {backRow && <strong className={styles.badge}>Back row</strong>}
        {!presenting && <strong className={styles.badge}>Not presenting yet</strong>}
        <div className={styles.trial}>
          {trial && (
            <DeskButton id="send-to-audience" main perform={perform}>
              Send to audience
            </DeskButton>
          )}
          <DeskButton id="try-privately" speaks perform={perform}>
            {trial ? "Back to the audience's view" : "Try privately"}
          </DeskButton>
        </div>
      </div>
      <div className={styles.frame}>
        <div className={styles.picture} style={{ "--shape": shape } as CSSProperties}>
          {map}
        </div>
      </div>
      <div className={styles.stageFoot}>
        {date}
        <p>{stagedCue(pincer)?.caption ?? ""}</p>
      </div>
    </section>
  );
}
