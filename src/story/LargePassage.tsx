import { useId, useMemo } from "react";
import type { Campaign } from "../campaign";
import { ReferenceDescriptions } from "./CitationMarks";
import styles from "./large-passage.module.css";
import { Prose } from "./Prose";
import { type Story, StoryContext } from "./story-context";

interface LargePassageProps {
  readonly campaign: Campaign;
  /** Id of the passage. */
  readonly passage: string;
}

/** A passage by itself, in large type, for a hall to read. Nothing when the campaign has no such passage. */
export function LargePassage({ campaign, passage: id }: LargePassageProps) {
  const passage = campaign.passages.find((candidate) => candidate.id === id);
  const referenceIds = useId();
  const story = useMemo<Story>(
    () => ({
      campaign,
      offset: campaign.clocks[0]?.offset ?? 0,
      referenceIds,
      showPassage: () => {},
    }),
    [campaign, referenceIds],
  );
  if (!passage) return null;
  return (
    <StoryContext value={story}>
      <article
        className={styles.passage}
        data-part="large-passage"
        aria-labelledby={`${referenceIds}-title`}
      >
        <h2 id={`${referenceIds}-title`}>{passage.title}</h2>
        <Prose root={passage.body} />
        {passage.hedge && (
          <p className={styles.hedge}>
            <strong>Uncertain:</strong> {passage.hedge}
          </p>
        )}
        <ReferenceDescriptions />
      </article>
    </StoryContext>
  );
}
