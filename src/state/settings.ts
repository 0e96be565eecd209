import { createStore } from "zustand/vanilla";
import { type LayerId, layerOf } from "../campaign";

export type Theme = "light" | "dark";
export type SheetHeight = "peek" | "half" | "full";
export type PanelTab = "story" | "forces" | "claims" | "figures" | "sources";

/** Scripts in which place names can stand beside English, as BCP 47 tags. */
export const SECOND_LANGUAGES = ["ru", "ja", "mn", "zh"] as const;

export interface SettingsState {
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** Id of a second clock of the campaign, shown beside its own. */
  readonly secondClock: string | null;
  /** BCP 47 tag of a second script for place names, beside English. */
  readonly secondLanguage: (typeof SECOND_LANGUAGES)[number] | null;
  readonly panelOpen: boolean;
  /** Width of the side panel, CSS px. */
  readonly panelWidth: number;
  readonly panelTab: PanelTab;
  /** Height of the bottom sheet on a phone. */
  readonly sheetHeight: SheetHeight;
  /** The text scrolls with the clock, and scrolling the text moves the clock. */
  readonly textLinked: boolean;
  /** Everything half as large again, for the last row of a hall. */
  readonly backRow: boolean;
  /** What the user took off the map. */
  readonly hiddenLayers: readonly LayerId[];
}

const DEFAULTS: SettingsState = {
  theme: null,
  secondClock: null,
  secondLanguage: null,
  panelOpen: true,
  panelWidth: 420,
  panelTab: "story",
  sheetHeight: "half",
  textLinked: true,
  backRow: false,
  hiddenLayers: [],
};

const KEY = "pincer.settings";

/** What is kept between visits. Storage may be refused (private mode); then settings last as long as the page. */
export interface SettingsStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The layers among what was kept, which an older or a newer Pincer may have written. */
function layersAmong(kept: unknown): LayerId[] {
  return Array.isArray(kept) ? kept.flatMap((word) => layerOf(word) ?? []) : [];
}

function restore(storage: SettingsStorage | null): SettingsState {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return DEFAULTS;
    const known = Object.entries(kept).filter(([key, value]) => {
      if (!(key in DEFAULTS)) return false;
      const fallback = DEFAULTS[key as keyof SettingsState];
      return fallback === null
        ? value === null || typeof value === "string"
        : typeof value === typeof fallback;
    });
    const restored: SettingsState = { ...DEFAULTS, ...Object.fromEntries(known) };
    return { ...restored, hiddenLayers: layersAmong(restored.hiddenLayers), panelTab: "story" };
  } catch {
    return DEFAULTS;
  }
}

export function createSettings(storage: SettingsStorage | null) {
  const store = createStore<SettingsState>(() => restore(storage));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    set(change: Partial<SettingsState>) {
      setState(change);
      try {
        storage?.setItem(KEY, JSON.stringify(getState()));
      } catch {
        // A full or forbidden storage costs the user only the memory between visits.
      }
    },
  };
}

export type Settings = ReturnType<typeof createSettings>;
