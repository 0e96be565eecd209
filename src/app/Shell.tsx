import { useCallback, useEffect, useMemo, useState } from "react";
import type { Command } from "../commands";
import { Comparison, GhostTools, useMainHalf, usePartedMaps } from "../compare";
import type { CampaignMap } from "../map";
import {
  Audience,
  AudiencePassage,
  CuePanel,
  Pointing,
  PointingBar,
  PresenterLink,
  useAudienceLink,
} from "../present";
import { NewVersion } from "../ready";
import { useOpenCampaign, usePincer, useSelected } from "../state";
import { LargePassage, StoryPanel } from "../story";
import { AudienceDate, TimeBar } from "../timeline";
import { ToolPanel } from "../tools";
import { SymbolRendererContext } from "../ui";
import { markBackRow } from "./back-row";
import { CreditLine } from "./CreditLine";
import { Dialogs } from "./Dialogs";
import { Exhibit } from "./Exhibit";
import { writtenView } from "./fit-to-window";
import { hangSecondMaps } from "./hang-map";
import { Legend } from "./legend/Legend";
import { MapStage } from "./MapStage";
import { Masthead } from "./Masthead";
import { Message } from "./Message";
import { readBesideThePage } from "./open-campaign";
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
  const isForAudience = useSelected(
    pincer.link,
    ({ other }) => presenting && other === "connected",
  );
  const isExhibit = useSelected(pincer.kiosk, ({ plan }) => plan !== null);
  const [map, setMap] = useState<CampaignMap | null>(null);
  const { pointed, setSecond } = usePartedMaps(map);
  const editing = useSelected(pincer.workshop, (state) => state.editing);
  const viewNow = () => map && writtenView(map.view(), map.window());
  const hang = useMemo(() => hangSecondMaps(pincer), [pincer]);
  const mainHalf = useMainHalf();
  const perform = useCallback((command: Command) => command.run(pincer), [pincer]);
  useKeyboard();
  useAudienceLink(map);
  useEffect(() => exposeState(pincer), [pincer]);
  useEffect(() => watchTheme(pincer.settings, () => {}), [pincer]);
  useEffect(() => markBackRow(pincer.settings), [pincer]);
  useEffect(() => {
    document.title = open ? `${open.campaign.title} · Pincer` : "Pincer";
  }, [open]);

  // An exhibit goes on without what it cannot load.
  if (problems && !isExhibit) return <PackageProblems problems={problems} />;
  return (
    <SymbolRendererContext value={renderSymbol}>
      <div className={styles.shell}>
        <main className={styles.stage}>
          {open ? (
            <div className={styles.map} data-half={mainHalf}>
              <MapStage key={open.campaign.id} open={open} onMap={setMap} />
              <Pointing map={pointed} perform={perform} />
            </div>
          ) : (
            <p className={styles.loading} role="status">
              Unfolding the map…
            </p>
          )}
          {open && (
            <Comparison
              main={map}
              open={open}
              hang={hang}
              read={readBesideThePage}
              onSecond={setSecond}
            />
          )}
          {open && <GhostTools campaign={open.campaign} />}
          {presenting && !isExhibit && (
            <Audience date={open && <AudienceDate campaign={open.campaign} />} />
          )}
          {open && !presenting && <Masthead open={open} />}
          {open && !presenting && <PointingBar />}
          {open && !presenting && <Legend campaign={open.campaign} map={map} />}
          {open && <CreditLine sheet={open.campaign.sheet} />}
        </main>
        {isExhibit && <Exhibit open={open} />}
        {open && !presenting && <ToolPanel campaign={open.campaign} />}
        <div className={styles.bar} hidden={presenting} data-lettering="time-bar">
          {open && <TimeBar />}
        </div>
        {open && presenting && (
          <AudiencePassage>
            {(passage) => <LargePassage key={passage} campaign={open.campaign} passage={passage} />}
          </AudiencePassage>
        )}
        {!presenting && (
          <PanelFrame label={editing ? "Cue of the talk" : "Text and forces"}>
            {open && editing ? (
              <CuePanel campaign={open.campaign} view={viewNow} />
            ) : (
              <StoryPanel />
            )}
          </PanelFrame>
        )}
        {isForAudience || <Message />}
        <NewVersion />
        <PresenterLink />
        {open && <Dialogs campaign={open.campaign} map={map} />}
      </div>
    </SymbolRendererContext>
  );
}
