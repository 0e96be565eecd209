import type { ReactNode } from "react";
import { parseCitation, type Unit, valueAt } from "../campaign";
import { selectUnit } from "../commands";
import { usePincer } from "../state";
import { formatDayShort } from "../ui";
import { CitationMarks } from "./CitationMarks";
import { describeStrength } from "./describe-strength";
import { usePacedInstant } from "./paced-instant";
import { useStory } from "./story-context";
import styles from "./unit-facts.module.css";
import { usePointing } from "./use-pointing";

interface DatedEntry {
  readonly from?: number | undefined;
}

interface HistoryProps<Entry extends DatedEntry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly render: (entry: Entry) => ReactNode;
}

/** What holds now of a property that changes, with what held before and will hold later below it. */
function History<Entry extends DatedEntry>({ label, entries, render }: HistoryProps<Entry>) {
  const { offset } = useStory();
  const instant = usePacedInstant();
  const current = valueAt(entries, instant);
  const others = entries.filter((entry) => entry !== current);
  if (entries.length === 0) return null;
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <p>{current ? render(current) : "not known at this time"}</p>
        {others.map((entry) => (
          <p key={entry.from ?? "start"} className={styles.other}>
            {entry.from === undefined ? "first" : `from ${formatDayShort(entry.from, offset)}`}:{" "}
            {render(entry)}
          </p>
        ))}
      </dd>
    </div>
  );
}

function UnitButton({ id }: { readonly id: string }) {
  const pincer = usePincer();
  const { campaign } = useStory();
  const pointing = usePointing("unit", id);
  const unit = campaign.unitById.get(id);
  if (!unit) return null;
  return (
    <button
      type="button"
      className={styles.kin}
      onClick={() => selectUnit(pincer, id)}
      {...pointing}
    >
      {unit.name}
    </button>
  );
}

/** Who commands, how strong it is, what it is part of and what is part of it. */
export function UnitFacts({ unit }: { readonly unit: Unit }) {
  return (
    <dl className={styles.facts}>
      <History
        label="Commander"
        entries={unit.commanders}
        render={({ name, note }) => (
          <>
            {name}
            {note && <span className={styles.aside}> ({note})</span>}
          </>
        )}
      />
      <History
        label="Strength"
        entries={unit.strengths}
        render={(strength) => (
          <>
            {[describeStrength(strength), strength.note].filter(Boolean).join(". ")}{" "}
            <CitationMarks citations={strength.sources.map(parseCitation)} />
          </>
        )}
      />
      {(unit.parent || unit.superior) && (
        <div className={styles.fact}>
          <dt>Part of</dt>
          <dd>
            {unit.parent && <UnitButton id={unit.parent} />}
            {unit.superior && <p>{unit.superior}</p>}
          </dd>
        </div>
      )}
      {unit.children.length > 0 && (
        <div className={styles.fact}>
          <dt>Subordinates</dt>
          <dd>
            {unit.children.map((id) => (
              <UnitButton key={id} id={id} />
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
