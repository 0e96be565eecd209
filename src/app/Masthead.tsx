import { useId, useRef } from "react";
import { commandById, describeKey, isOffered, openDoor } from "../commands";
import { type OpenCampaign, usePincer, useSelected } from "../state";
import {
  CompareIcon,
  HelpIcon,
  HomeIcon,
  type Icon,
  IconButton,
  LaserIcon,
  LayersIcon,
  LinkIcon,
  MoonIcon,
  MoreIcon,
  PanelIcon,
  PresenterIcon,
  PresentIcon,
  RulerIcon,
  TalkIcon,
} from "../ui";
import styles from "./masthead.module.css";
import { NamesChoice } from "./NamesChoice";

interface CommandButtonProps {
  readonly id: string;
  readonly icon: Icon;
  readonly className?: string | undefined;
}

function CommandButton({ id, icon, className }: CommandButtonProps) {
  const pincer = usePincer();
  const isHere = useSelected(pincer.kiosk, () => isOffered(commandById(id), pincer));
  const { label, keys, run } = commandById(id);
  if (!isHere) return null;
  return (
    <IconButton
      icon={icon}
      className={className}
      label={label}
      shortcut={keys[0] && describeKey(keys[0])}
      onClick={() => run(pincer)}
    />
  );
}

function CampaignTitle({ open }: { readonly open: OpenCampaign }) {
  const pincer = usePincer();
  const shelf = useSelected(pincer.library, (state) => state.shelf);
  const { id, title, subtitle } = open.campaign;
  return (
    <div className={styles.title}>
      <h1>{title}</h1>
      <p>{subtitle}</p>
      {shelf.length > 1 && (
        <select
          aria-label="Campaign"
          value={id}
          onChange={(event) => openDoor(pincer, event.target.value)}
        >
          {shelf.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** What a phone's row of tools has no room for. */
const MORE = [
  "present",
  "talk",
  "pre-flight",
  "laser",
  "compare",
  "copy-link",
  "theme",
  "help",
] as const;

function MoreMenu() {
  const pincer = usePincer();
  const menu = useId();
  useSelected(pincer.kiosk, ({ plan }) => plan);
  const popover = useRef<HTMLDivElement>(null);
  return (
    <>
      <IconButton
        icon={MoreIcon}
        label="More"
        className={styles.narrowOnly}
        popoverTarget={menu}
        aria-haspopup="dialog"
      />
      <div ref={popover} id={menu} popover="auto" className={styles.more}>
        {MORE.filter((id) => isOffered(commandById(id), pincer)).map((id) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              popover.current?.hidePopover();
              commandById(id).run(pincer);
            }}
          >
            {commandById(id).label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Top left of the map: which campaign this is, and the tools of the page. */
export function Masthead({ open }: { readonly open: OpenCampaign }) {
  return (
    <header className={styles.masthead} data-covers-map>
      <CampaignTitle open={open} />
      <div className={styles.tools} role="toolbar" aria-label="Map and page">
        <CommandButton id="present" icon={PresentIcon} className={styles.wideOnly} />
        <CommandButton id="presenter-window" icon={PresenterIcon} className={styles.wideOnly} />
        <CommandButton id="talk" icon={TalkIcon} className={styles.wideOnly} />
        <CommandButton id="whole-map" icon={HomeIcon} />
        <CommandButton id="legend" icon={LayersIcon} />
        <CommandButton id="tools" icon={RulerIcon} />
        <CommandButton id="laser" icon={LaserIcon} className={styles.wideOnly} />
        <CommandButton id="compare" icon={CompareIcon} className={styles.wideOnly} />
        <CommandButton id="copy-link" icon={LinkIcon} className={styles.wideOnly} />
        <CommandButton id="theme" icon={MoonIcon} className={styles.wideOnly} />
        <CommandButton id="panel" icon={PanelIcon} className={styles.wideOnly} />
        <CommandButton id="help" icon={HelpIcon} className={styles.wideOnly} />
        <span className={styles.wideOnly}>
          <NamesChoice className={styles.names} />
        </span>
        <MoreMenu />
      </div>
    </header>
  );
}
