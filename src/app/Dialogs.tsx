import { useMemo } from "react";
import { type Campaign, passageAt } from "../campaign";
import { COMMANDS, type CommandGroup, describeKey, stagedCue } from "../commands";
import type { CampaignMap } from "../map";
import { TalkDialog } from "../present";
import { HallDialog, PreflightDialog } from "../ready";
import { TakeAwayDialog } from "../share";
import { usePincer, useSelected } from "../state";
import { AudienceDate } from "../timeline";
import { Dialog } from "../ui";
import styles from "./dialogs.module.css";
import { readBesideThePage } from "./open-campaign";
import { studioTools } from "./studio-tools";

const GROUPS: readonly CommandGroup[] = [
  "Time",
  "Events and text",
  "Map",
  "Tools",
  "Lecture",
  "Page",
];

interface Closable {
  readonly onClose: () => void;
}

function Help({ onClose }: Closable) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map(
                ({ id, label, keys: [first] }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>
                      <kbd>{first && describeKey(first)}</kbd>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
      <p>
        Drag the time bar anywhere to scrub, turn the wheel over it to zoom, hold Shift and drag to
        mark a part and play only that. Click a unit or a name in the text to see more of it.
      </p>
    </Dialog>
  );
}

function About({ campaign, onClose }: Closable & { readonly campaign: Campaign }) {
  return (
    <Dialog title={`About “${campaign.title}”`} onClose={onClose}>
      <p>{campaign.summary}</p>
      <h3>The clock</h3>
      {campaign.clocks.map(({ id, label, note }) => (
        <p key={id}>
          <b>{label}</b> {note}
        </p>
      ))}
      <h3>Data and licences</h3>
      <ul>
        {campaign.credits.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
      <p>
        Unit symbols: milsymbol (MIT). Map drawing: MapLibre GL (BSD-3-Clause). Pincer itself: MIT.
      </p>
    </Dialog>
  );
}

interface DialogsProps {
  readonly campaign: Campaign;
  readonly map: CampaignMap | null;
}

/** The page's modal dialogs, one at a time. */
export function Dialogs({ campaign, map }: DialogsProps) {
  const pincer = usePincer();
  const { dialogs } = pincer;
  const dialog = useSelected(dialogs, (state) => state.dialog);
  const close = () => dialogs.show(null);
  const redraw = useMemo(() => map && (() => map.mirror(map.view())), [map]);
  if (dialog === "help") return <Help onClose={close} />;
  if (dialog === "about") return <About campaign={campaign} onClose={close} />;
  if (dialog === "talk") {
    return <TalkDialog campaign={campaign} read={readBesideThePage} onClose={close} />;
  }
  if (dialog === "take-away") {
    return <TakeAwayDialog tools={studioTools(pincer)} onClose={close} />;
  }
  if (dialog === "pre-flight") {
    return <PreflightDialog campaign={campaign.id} redraw={redraw} onClose={close} />;
  }
  if (dialog === "hall") {
    const caption =
      stagedCue(pincer)?.caption ?? passageAt(campaign, pincer.clock.getState().now)?.title;
    return (
      <HallDialog
        map={map}
        date={<AudienceDate campaign={campaign} />}
        caption={caption ?? campaign.title}
        onClose={close}
      />
    );
  }
  return null;
}
