import { useCallback, useEffect, useMemo, useRef } from "react";
import { parseProse, type Unit } from "../campaign";
import { selectUnit } from "../commands";
import { type PanelTab, usePincer } from "../state";
import { ChevronLeftIcon, CloseIcon, IconButton } from "../ui";
import { TABS } from "./PanelTabs";
import { Prose } from "./Prose";
import { OpenSourceContext, useStory } from "./story-context";
import { UnitFacts } from "./UnitFacts";
import { UnitHead } from "./UnitHead";
import { UnitNow } from "./UnitNow";
import { UnitSources } from "./UnitSources";
import { UnitStory } from "./UnitStory";
import styles from "./unit-card.module.css";

interface UnitCardProps {
  readonly unit: Unit;
  /** The unit whose card was read before this one, where Back leads. */
  readonly previous: string | null;
  /** The tab the card lies over. */
  readonly under: PanelTab;
}

/** Everything about one unit, over the panel. Takes the focus when it opens. */
export function UnitCard({ unit, previous, under }: UnitCardProps) {
  const pincer = usePincer();
  const { campaign } = useStory();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrative = useMemo(() => parseProse(unit.narrative), [unit]);
  const before = campaign.unitById.get(previous ?? "");
  const behind = before?.shortName ?? TABS.find(({ id }) => id === under)?.label;
  const back = () => selectUnit(pincer, previous);
  const close = () => selectUnit(pincer, null);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const openSource = useCallback((source: string) => {
    const entry = card.current?.querySelector(`[data-source="${CSS.escape(source)}"]`);
    if (!(entry instanceof HTMLElement)) return;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "center", behavior: "instant" });
  }, []);

  return (
    <OpenSourceContext value={openSource}>
      <section
        ref={card}
        className={styles.card}
        aria-labelledby="unit-card-name"
        data-unit={unit.id}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.stopPropagation();
          close();
        }}
      >
        <div className={styles.bar}>
          <button type="button" className={styles.back} onClick={back}>
            <ChevronLeftIcon size={18} />
            Back to {behind}
          </button>
          <IconButton icon={CloseIcon} label="Close the unit's card" onClick={close} />
        </div>
        <div className={styles.body}>
          <UnitHead unit={unit} headingRef={heading} />
          <UnitNow unit={unit} />
          <UnitFacts unit={unit} />
          <section className={styles.part}>
            <h3 className={styles.partTitle}>Who they were</h3>
            <Prose root={narrative} />
          </section>
          <UnitStory unit={unit} />
          <UnitSources unit={unit} narrative={narrative} />
        </div>
      </section>
    </OpenSourceContext>
  );
}
