import { useEffect } from "react";
import { useOpenCampaign, usePincer, useSelected } from "../state";
import { StoryPanel } from "../story";
import { TimeBar } from "../timeline";
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
          {open && <Masthead open={open} />}
          {open && <Legend campaign={open.campaign} />}
          {open && <CreditLine sheet={open.campaign.sheet} />}
        </main>
        <div className={styles.bar}>{open && <TimeBar />}</div>
        <PanelFrame>
          <StoryPanel />
        </PanelFrame>
        <Message />
        {open && <Dialogs campaign={open.campaign} />}
      </div>
    </SymbolRendererContext>
  );
}
