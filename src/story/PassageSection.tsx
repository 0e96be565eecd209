import { memo } from "react";
import type { Passage } from "../campaign";
import { jumpToPassage } from "../commands";
import { usePincer } from "../state";
import { ClaimBlock } from "./ClaimBlock";
import { ComparisonFigure } from "./ComparisonFigure";
import { Prose } from "./Prose";
import styles from "./passage.module.css";
import { formatInterval, needsYears } from "./passage-times";
import { useStory } from "./story-context";

interface PassageSectionProps {
  readonly passage: Passage;
  /** Whether it is the passage of the moment. */
  readonly lit: boolean;
  /** Whether the text link aligns the section itself, or the chapter's heading above it. */
  readonly anchored: boolean;
}

/** A passage of the story. Renders anew only when it is lit or put out. */
export const PassageSection = memo(function PassageSection({
  passage,
  lit,
  anchored,
}: PassageSectionProps) {
  const pincer = usePincer();
  const { campaign, offset } = useStory();
  const heading = `passage-${passage.id}`;
  const { from, to } = passage;
  const times = formatInterval(from, to, offset, needsYears(campaign.period, offset));
  const go = () => jumpToPassage(pincer, passage);
  const claims = passage.claims.flatMap((id) => campaign.claims.get(id) ?? []);
  const comparison = campaign.comparisons.get(passage.comparison ?? "");
  return (
    <section
      className={styles.passage}
      aria-labelledby={heading}
      aria-current={lit ? "true" : undefined}
      data-passage={passage.id}
      data-anchor={anchored ? passage.id : undefined}
    >
      <h3 className={styles.title} id={heading}>
        <button type="button" className={styles.titleButton} onClick={go}>
          {passage.title}
        </button>
      </h3>
      <button type="button" className={styles.times} aria-label={`Go to ${times}`} onClick={go}>
        {times}
      </button>
      <Prose root={passage.body} />
      {passage.hedge && (
        <p className={styles.hedge}>
          <span className={styles.hedgeSign} aria-hidden="true">
            ≈
          </span>
          <span>
            <span className={styles.hedgeLabel}>Uncertain: </span>
            {passage.hedge}
          </span>
        </p>
      )}
      {comparison && <ComparisonFigure comparison={comparison} />}
      {claims.map((claim) => (
        <ClaimBlock key={claim.id} claim={claim} />
      ))}
    </section>
  );
});
