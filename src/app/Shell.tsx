import { useEffect } from "react";
import { Audience, AudiencePassage } from "../present";
import { useOpenCampaign, usePincer, useSelected } from "../state";
import { LargePassage, StoryPanel } from "../story";
import { AudienceDate, TimeBar } from "../timeline";
import { SymbolRendererContext } from "../ui";
import { CreditLine } from "./CreditLine";
import { Dialogs } from "./Dialogs";
import { Legend } from "./Legend";
import { MapStage } from "./MapStage";
import { Masthead } from "./Masthead";
import { Message } from "./Message";
import { PackageProblems } from "./PackageProblems";
import { PanelFrame } from "./PanelFrame";
import { exposeState } from "./root-state";
import styles from "./shell.module.css";
import { renderSymbol } from "./symbol-renderer";
import { watchTheme } from "./theme";
import { useKeyboard } from "./useKeyboard";

/** The frame of the page: map, masthead, time bar, panel; or what is wrong instead of them. */
export function Shell() {
  const pincer = usePincer();
  const open = useOpenCampaign();
  const problems = useSelected(pincer.library, (state) =>
    state.status === "failed" ? state.problems : null,
  );
  const presenting = useSelected(pincer.lectern, (state) => state.presenting);
  useKeyboard();
  useEffect(() => exposeState(pincer), [pincer]);
  useEffect(() => watchTheme(pincer.settings, () => {}), [pincer]);
  useEffect(() => {
    document.title = open ? `${open.campaign.title} · Pincer` : "Pincer";
  }, [open]);

  if (problems) return <PackageProblems problems={problems} />;
  return (
    <SymbolRendererContext value={renderSymbol}>
      <div className={styles.shell}>
        <main className={styles.stage}>
          {open ? (
            <MapStage key={open.campaign.id} open={open} />
          ) : (
            <p className={styles.loading} role="status">
              Unfolding the map…
            </p>
          )}
          {open && presenting && <Audience date={<AudienceDate campaign={open.campaign} />} />}
          {open && !presenting && <Masthead open={open} />}
          {open && !presenting && <Legend campaign={open.campaign} />}
          {open && <CreditLine sheet={open.campaign.sheet} />}
        </main>
        <div className={styles.bar} hidden={presenting}>
          {open && <TimeBar />}
        </div>
        {open && presenting && (
          <AudiencePassage>
            {(passage) => <LargePassage campaign={open.campaign} passage={passage} />}
          </AudiencePassage>
        )}
        {!presenting && (
          <PanelFrame>
            <StoryPanel />
          </PanelFrame>
        )}
        <Message />
        {open && <Dialogs campaign={open.campaign} />}
      </div>
    </SymbolRendererContext>
  );
}
