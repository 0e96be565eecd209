import type { Root } from "mdast";
import { useMemo } from "react";
import type { Unit } from "../campaign";
import { GradeLegend } from "./GradeMark";
import { ReferenceEntry } from "./ReferenceEntry";
import { useStory } from "./story-context";
import styles from "./unit-card.module.css";
import { sourcesOfUnit } from "./unit-sources";

interface UnitSourcesProps {
  readonly unit: Unit;
  readonly narrative: Root;
}

/** The works a unit's card rests on, and what its grades mean. */
export function UnitSources({ unit, narrative }: UnitSourcesProps) {
  const { campaign } = useStory();
  const ids = useMemo(() => sourcesOfUnit(unit, narrative), [unit, narrative]);
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>Sources and grades</h3>
      <ul className={styles.sources}>
        {ids.flatMap((id) => {
          const source = campaign.sources.get(id);
          return source ? (
            <li key={id} className={styles.source} data-source={id} tabIndex={-1}>
              <ReferenceEntry source={source} />
            </li>
          ) : (
            []
          );
        })}
      </ul>
      <GradeLegend />
    </section>
  );
}
