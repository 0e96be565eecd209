import { useState } from "react";
import { type OpenCampaign, useOpenCampaign, usePincer } from "../state";
import { IconButton, MoreIcon } from "../ui";
import { DateDisplay } from "./DateDisplay";
import { Overview } from "./Overview";
import { RangeButtons } from "./RangeButtons";
import { SpeedControl } from "./SpeedControl";
import { StepButtons } from "./StepButtons";
import { Track } from "./Track";
import { Transport } from "./Transport";
import styles from "./time-bar.module.css";
import { useTimelineView } from "./use-timeline-view";
import { ZoomButtons } from "./ZoomButtons";

/** The bar at the foot of the page: playback, the date, and the ruler of the campaign. */
export function TimeBar() {
  const open = useOpenCampaign();
  return (
    <section className={styles.bar} aria-label="Time" aria-busy={open === null}>
      {open ? <OpenTimeBar key={open.campaign.id} open={open} /> : null}
    </section>
  );
}

function OpenTimeBar({ open }: { readonly open: OpenCampaign }) {
  const { clock } = usePincer();
  const { window, change } = useTimelineView(open.campaign, clock);
  const [pendingMark, setPendingMark] = useState<number | null>(null);
  const [showTools, setShowTools] = useState(false);
  return (
    <div className={styles.content}>
      <div className={styles.controls}>
        <Transport />
        <DateDisplay campaign={open.campaign} />
        <IconButton
          icon={MoreIcon}
          className={styles.more}
          label="More time controls"
          aria-expanded={showTools}
          onClick={() => setShowTools(!showTools)}
        />
        <div className={showTools ? styles.toolsShown : styles.tools}>
          <StepButtons />
          <RangeButtons pending={pendingMark} setPending={setPendingMark} />
          <SpeedControl />
          <div className={styles.zoomTool}>
            <ZoomButtons change={change} />
          </div>
        </div>
      </div>
      <div className={styles.track}>
        <Track open={open} window={window} change={change} pendingMark={pendingMark} />
      </div>
      <div className={styles.zoom}>
        <ZoomButtons change={change} />
      </div>
      <div className={styles.overview}>
        <Overview open={open} window={window} change={change} />
      </div>
    </div>
  );
}
