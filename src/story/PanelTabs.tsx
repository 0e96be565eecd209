import type { KeyboardEvent } from "react";
import { type PanelTab, usePincer } from "../state";
import styles from "./panel.module.css";

export const TABS: readonly { readonly id: PanelTab; readonly label: string }[] = [
  { id: "story", label: "Story" },
  { id: "forces", label: "Forces" },
  { id: "claims", label: "Claims" },
  { id: "figures", label: "Figures" },
  { id: "sources", label: "Sources" },
];

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

export const tabId = (tab: PanelTab) => `panel-tab-${tab}`;
export const tabPanelId = (tab: PanelTab) => `panel-${tab}`;

/** The panel's tabs; arrow keys go round them and open what they reach. */
export function PanelTabs({ active }: { readonly active: PanelTab }) {
  const { settings } = usePincer();

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && TABS[step(TABS.findIndex(({ id }) => id === active))];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    settings.set({ panelTab: next.id });
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div
      className={styles.tabs}
      role="tablist"
      aria-label="Panel"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {TABS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          className={styles.tab}
          aria-selected={id === active}
          aria-controls={tabPanelId(id)}
          tabIndex={id === active ? 0 : -1}
          onClick={() => settings.set({ panelTab: id })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
