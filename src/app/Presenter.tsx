import { useCallback, useEffect, useState } from "react";
import type { Command } from "../commands";
import type { CampaignMap } from "../map";
import { createDesk, type Desk, PresenterDesk } from "../present";
import { useOpenCampaign, usePincer } from "../state";
import { AudienceDate, TimeBar } from "../timeline";
import { SymbolRendererContext } from "../ui";
import { Dialogs } from "./Dialogs";
import { MapStage } from "./MapStage";
import { Message } from "./Message";
import { openCampaign, stockShelf } from "./open-campaign";
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
  const perform = useCallback(
    (command: Command, key?: string) => {
      if (command.group === "Lecture" && !command.stays) desk?.askFor(command, key);
      else command.run(pincer, key);
    },
    [pincer, desk],
  );
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
            <MapStage key={open.campaign.id} open={open} onMap={setMap} />
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
