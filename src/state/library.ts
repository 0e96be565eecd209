import { createStore } from "zustand/vanilla";
import type { Campaign, Problem, ShelfEntry } from "../campaign";
import type { Motion } from "../motion";

/** A campaign that is open: what it says, and where everything is when. */
export interface OpenCampaign {
  readonly campaign: Campaign;
  readonly motion: Motion;
}

export type LibraryState = {
  readonly shelf: readonly ShelfEntry[];
  /** The campaign asked for, whatever became of it. */
  readonly wanted: string | null;
} & (
  | { readonly status: "loading" }
  | { readonly status: "open"; readonly open: OpenCampaign; readonly warnings: readonly Problem[] }
  | { readonly status: "failed"; readonly problems: readonly Problem[] }
);

export function createLibrary() {
  const store = createStore<LibraryState>(() => ({ status: "loading", shelf: [], wanted: null }));
  const { getState, subscribe } = store;
  const replace = (state: LibraryState) => store.setState(state, true);
  return {
    getState,
    subscribe,
    stock(shelf: readonly ShelfEntry[]) {
      replace({ ...getState(), shelf });
    },
    loading(wanted: string) {
      replace({ shelf: getState().shelf, wanted, status: "loading" });
    },
    opened(open: OpenCampaign, warnings: readonly Problem[]) {
      replace({
        shelf: getState().shelf,
        wanted: open.campaign.id,
        status: "open",
        open,
        warnings,
      });
    },
    failed(wanted: string | null, problems: readonly Problem[]) {
      replace({ shelf: getState().shelf, wanted, status: "failed", problems });
    },
  };
}

export type Library = ReturnType<typeof createLibrary>;
