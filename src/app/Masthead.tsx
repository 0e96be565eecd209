import { commandById, describeKey, openDoor } from "../commands";
import { type OpenCampaign, SECOND_LANGUAGES, usePincer, useSelected } from "../state";
import {
  HelpIcon,
  HomeIcon,
  type Icon,
  IconButton,
  LayersIcon,
  LinkIcon,
  MoonIcon,
  PanelIcon,
  PresentIcon,
} from "../ui";
import styles from "./masthead.module.css";

const LANGUAGE_NAMES: Readonly<Record<(typeof SECOND_LANGUAGES)[number], string>> = {
  ru: "Русский",
  ja: "日本語",
  mn: "Монгол",
  zh: "中文",
};

interface CommandButtonProps {
  readonly id: string;
  readonly icon: Icon;
  readonly className?: string | undefined;
}

function CommandButton({ id, icon, className }: CommandButtonProps) {
  const pincer = usePincer();
  const { label, keys, run } = commandById(id);
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

function NamesChoice() {
  const { settings } = usePincer();
  const second = useSelected(settings, (state) => state.secondLanguage);
  return (
    <select
      className={styles.names}
      aria-label="Second script for place names"
      value={second ?? ""}
      onChange={({ target }) =>
        settings.set({
          secondLanguage: SECOND_LANGUAGES.find((language) => language === target.value) ?? null,
        })
      }
    >
      <option value="">English names</option>
      {SECOND_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          + {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  );
}

/** Top left of the map: which campaign this is, and the tools of the page. */
export function Masthead({ open }: { readonly open: OpenCampaign }) {
  return (
    <header className={styles.masthead}>
      <CampaignTitle open={open} />
      <div className={styles.tools} role="toolbar" aria-label="Map and page">
        <CommandButton id="present" icon={PresentIcon} />
        <CommandButton id="whole-map" icon={HomeIcon} />
        <CommandButton id="legend" icon={LayersIcon} />
        <CommandButton id="copy-link" icon={LinkIcon} />
        <CommandButton id="theme" icon={MoonIcon} />
        <CommandButton id="panel" icon={PanelIcon} className={styles.wideOnly} />
        <CommandButton id="help" icon={HelpIcon} />
        <NamesChoice />
      </div>
    </header>
  );
}
