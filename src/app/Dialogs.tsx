import { lazy, Suspense, useMemo } from "react";
import { type Campaign, passageAt } from "../campaign";
import {
  COMMANDS,
  type Command,
  type CommandGroup,
  describeKeys,
  isOffered,
  stagedCue,
} from "../commands";
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

const KioskDialog = lazy(async () => ({ default: (await import("../kiosk")).KioskDialog }));

const GROUPS: readonly CommandGroup[] = [
  "Time",
  "Events and text",
  "Map",
  "Tools",
  "Lecture",
  "Pointing",
  "Page",
];

interface Closable {
  readonly onClose: () => void;
}

/** A key that helps; in a lecture all of them, for clickers differ. */
const keysOf = (command: Command, presenting: boolean) =>
  presenting ? describeKeys(command) : describeKeys(command).slice(0, 1);

function Help({ onClose }: Closable) {
  const pincer = usePincer();
  const presenting = useSelected(pincer.lectern, (state) => state.presenting);
  const groups: readonly CommandGroup[] = presenting ? ["Lecture", "Pointing"] : GROUPS;
  // Visitors of an exhibit are not told how to end it.
  const isListed = (command: Command) =>
    command.keys.length > 0 &&
    isOffered(command, pincer) &&
    (!presenting || (command.enabled?.(pincer) ?? true)) &&
    (command.id !== "stop-kiosk" || pincer.kiosk.getState().plan === null);
  return (
    <Dialog
      title={presenting ? "Keys while presenting" : "Keys"}
      size={presenting ? "normal" : "wide"}
      onClose={onClose}
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && isListed(command)).map(
                (command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      {keysOf(command, presenting).map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
      <p>
        {presenting
          ? "On a touch screen tap the right half for next and the left half for back, or swipe."
          : "Drag the time bar anywhere to scrub, turn the wheel over it to zoom, hold Shift and drag to mark a part and play only that. Click a unit or a name in the text to see more of it."}
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
  if (dialog === "kiosk") {
    return (
      <Suspense>
        <KioskDialog onClose={close} />
      </Suspense>
    );
  }
  if (dialog === "take-away") {
    return <TakeAwayDialog tools={studioTools(pincer, map)} onClose={close} />;
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
