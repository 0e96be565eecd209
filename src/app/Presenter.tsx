import { useCallback, useEffect, useMemo, useState } from "react";
import { type Command, isForAudience } from "../commands";
import { Comparison, useMainHalf, usePartedMaps } from "../compare";
import type { CampaignMap } from "../map";
import { createDesk, type Desk, Pointing, PresenterDesk } from "../present";
import { useOpenCampaign, usePincer, useSelected } from "../state";
import { AudienceDate, TimeBar } from "../timeline";
import { SymbolRendererContext } from "../ui";
import { Dialogs } from "./Dialogs";
import { hangSecondMaps } from "./hang-map";
import { Legend } from "./legend/Legend";
import { MapStage } from "./MapStage";
import { Message } from "./Message";
import { openCampaign, readBesideThePage, stockShelf } from "./open-campaign";
import { exposeState } from "./root-state";
import { Still } from "./Still";
import styles from "./shell.module.css";
import { renderSymbol } from "./symbol-renderer";
import { watchTheme } from "./theme";
import { useKeyboard } from "./useKeyboard";

function useDesk(session: string): Desk | null {
  const pincer = usePincer();
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    const made = createDesk(pincer, session, (campaign) => openCampaign(pincer, campaign));
    setDesk(made);
    void stockShelf(pincer);
    return made.close;
  }, [pincer, session]);
  return desk;
}

/** The presenter's window: the speaker's desk beside the audience's page. */
export default function Presenter({ session }: { readonly session: string }) {
  const pincer = usePincer();
  const open = useOpenCampaign();
  const desk = useDesk(session);
  const [map, setMap] = useState<CampaignMap | null>(null);
  const { pointed, setSecond } = usePartedMaps(map);
  const trial = useSelected(pincer.link, (state) => state.trial);
  const perform = useCallback(
    (command: Command, key?: string) => {
      if (isForAudience(command)) desk?.askFor(command, key);
      else command.run(pincer, key);
    },
    [pincer, desk],
  );
  const hang = useMemo(() => hangSecondMaps(pincer), [pincer]);
  const mainHalf = useMainHalf();
  useKeyboard(perform);
  useEffect(() => exposeState(pincer), [pincer]);
  useEffect(() => watchTheme(pincer.settings, () => {}), [pincer]);
  useEffect(() => (map && desk ? desk.watch(map) : undefined), [map, desk]);
  useEffect(() => {
    document.title = "Presenter's window · Pincer";
  }, []);
  if (!desk) return null;
  return (
    <SymbolRendererContext value={renderSymbol}>
      <PresenterDesk
        desk={desk}
        perform={perform}
        map={
          open ? (
            <>
              <div className={styles.map} data-half={mainHalf}>
                <MapStage key={open.campaign.id} open={open} onMap={setMap} />
                <Pointing map={pointed} perform={perform} idle={trial} />
              </div>
              <Comparison
                main={map}
                open={open}
                hang={hang}
                read={readBesideThePage}
                onSecond={setSecond}
              />
              <Legend campaign={open.campaign} map={map} />
            </>
          ) : (
            <p className={styles.loading}>Waiting for the audience's window…</p>
          )
        }
        date={open && <AudienceDate campaign={open.campaign} />}
        timeBar={<TimeBar />}
        still={(cue) => <Still cue={cue} />}
      />
      <Message />
      {open && <Dialogs campaign={open.campaign} map={map} />}
    </SymbolRendererContext>
  );
}
