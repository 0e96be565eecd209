import { createContext, useContext, useSyncExternalStore } from "react";
import type { LoadedCampaign } from "../campaign";
import type { OpenCampaign } from "./library";
import type { Pincer } from "./pincer";

export const PincerContext = createContext<Pincer | null>(null);

/** The app's stores. @throws Error outside `PincerContext`. */
export function usePincer(): Pincer {
  const pincer = useContext(PincerContext);
  if (!pincer) throw new Error("usePincer needs a PincerContext around it");
  return pincer;
}

/** Loads a campaign of the shelf without opening it. */
export const LoadCampaignContext = createContext<(id: string) => Promise<LoadedCampaign>>(() =>
  Promise.reject(new Error("LoadCampaignContext is missing")),
);

interface Readable<State> {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/**
 * What `select` makes of a store, rendered anew only when that changes (by identity). Select what the
 * *words* on screen depend on (a passage id, a minute), never the instant itself, and never a new object.
 */
export function useSelected<State, Selected>(
  store: Readable<State>,
  select: (state: State) => Selected,
): Selected {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** The open campaign, or null while one loads or after it failed. */
export function useOpenCampaign(): OpenCampaign | null {
  return useSelected(usePincer().library, (state) => (state.status === "open" ? state.open : null));
}
