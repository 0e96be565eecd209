import { createContext, useContext } from "react";
import type { Campaign, Passage } from "../campaign";

/** What every part of the panel needs of the open campaign. */
export interface Story {
  readonly campaign: Campaign;
  /** Offset of the campaign's own clock, ms. */
  readonly offset: number;
  /** Prefix of the element ids that describe sources to screen readers. */
  readonly referenceIds: string;
  /** Takes clock and camera to a passage and shows it in the story. */
  showPassage(passage: Passage): void;
}

export const StoryContext = createContext<Story | null>(null);

/** @throws Error outside a story panel. */
export function useStory(): Story {
  const story = useContext(StoryContext);
  if (!story) throw new Error("useStory needs a StoryContext around it");
  return story;
}

/** Shows a source: in the bibliography, or nearer by if there is a list of sources at hand. */
export const OpenSourceContext = createContext<(source: string) => void>(() => {});

export const useOpenSource = () => useContext(OpenSourceContext);
