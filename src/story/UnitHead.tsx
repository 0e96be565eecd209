import type { RefObject } from "react";
import type { Unit } from "../campaign";
import { SymbolImage } from "../ui";
import { useStory } from "./story-context";
import styles from "./unit-card.module.css";

const SCRIPTS = [
  ["ru", "Russian"],
  ["ja", "Japanese"],
  ["mn", "Mongolian"],
  ["zh", "Chinese"],
  ["ko", "Korean"],
] as const;

interface UnitHeadProps {
  readonly unit: Unit;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Symbol, names in their scripts, force and side. */
export function UnitHead({ unit, headingRef }: UnitHeadProps) {
  const { campaign } = useStory();
  const force = campaign.forces.get(unit.force);
  const side = campaign.sides.find(({ id }) => id === force?.side);
  const names = SCRIPTS.flatMap(([tag, language]) => {
    const name = unit.names?.[tag];
    return name ? [{ tag, language, name }] : [];
  });
  return (
    <header className={styles.head}>
      {force && <SymbolImage unit={unit} force={force} size={64} />}
      <div className={styles.headText}>
        <h2 className={styles.name} id="unit-card-name" ref={headingRef} tabIndex={-1}>
          {unit.name}
        </h2>
        <p className={styles.kind}>
          {unit.shortName} · {unit.echelon} · {unit.branch.replace("-", " ")}
        </p>
        <p className={styles.kind}>
          {force?.name}
          {side && ` · ${side.name}`}
        </p>
      </div>
      {names.length > 0 && (
        <dl className={styles.scripts}>
          {names.map(({ tag, language, name }) => (
            <div key={tag}>
              <dt>{language}</dt>
              <dd lang={tag}>{name}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
