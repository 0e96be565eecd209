import { useMemo } from "react";
import { lastBegun, parseCitation, type Unit } from "../campaign";
import { jumpToInstant } from "../commands";
import { usePincer } from "../state";
import { formatKnown } from "../ui";
import { CitationMarks } from "./CitationMarks";
import { GradeMark } from "./GradeMark";
import { usePacedInstant } from "./paced-instant";
import { useStory } from "./story-context";
import card from "./unit-card.module.css";
import styles from "./unit-story.module.css";

/** A unit's dated story: each line takes the clock to its time, the line of the moment is lit. */
export function UnitStory({ unit }: { readonly unit: Unit }) {
  const pincer = usePincer();
  const { offset } = useStory();
  const instant = usePacedInstant();
  const lines = useMemo(() => [...unit.story].sort((one, other) => one.at - other.at), [unit]);
  const lit = lastBegun(
    lines.map(({ at }) => ({ from: at })),
    instant,
  );
  if (lines.length === 0) return null;
  return (
    <section className={card.part}>
      <h3 className={card.partTitle}>Its story, day by day</h3>
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <li
            key={`${line.at} ${line.text}`}
            className={styles.line}
            aria-current={index === lit ? "true" : undefined}
          >
            <button
              type="button"
              className={styles.lineButton}
              onClick={() => jumpToInstant(pincer, line.at)}
            >
              <span className={styles.lineTime}>
                {formatKnown(line.at, offset, line.precision)}
              </span>
              <span>{line.text}</span>
            </button>
            <span className={styles.lineFoot}>
              <GradeMark grade={line.grade} />
              <CitationMarks citations={line.sources.map(parseCitation)} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
