import { useOpenCampaign, usePincer, useSelected } from "../state";
import { describeSpan } from "./date-range";
import { Invitation } from "./Invitation";
import styles from "./kiosk.module.css";

/** The title over the playing map: what is shown here, of when, and that one may touch it. */
export function Attract() {
  const { lectern } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const campaign = useOpenCampaign()?.campaign;
  return (
    <section className={styles.attract} aria-labelledby="exhibit-title">
      <div className={styles.poster}>
        {campaign && <p className={styles.campaign}>{campaign.title}</p>}
        <h1 id="exhibit-title">{talk?.title ?? "The show begins in a moment"}</h1>
        {campaign && (
          <p className={styles.span}>
            {describeSpan(campaign.period, campaign.clocks[0]?.offset ?? 0)}
          </p>
        )}
        {talk?.summary && <p className={styles.summary}>{talk.summary}</p>}
        <Invitation />
      </div>
    </section>
  );
}
