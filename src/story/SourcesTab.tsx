import { useEffect, useMemo, useRef, useState } from "react";
import type { Passage, Source } from "../campaign";
import { ReferenceEntry } from "./ReferenceEntry";
import { shortMark } from "./reference";
import styles from "./sources.module.css";
import { useStory } from "./story-context";

function CitedBy({ passages }: { readonly passages: readonly Passage[] }) {
  const { showPassage } = useStory();
  const [open, setOpen] = useState(false);
  if (passages.length === 0) {
    return <p className={styles.note}>Cited by units, events or claims only.</p>;
  }
  return (
    <>
      <button
        type="button"
        className={styles.cited}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Cited in {passages.length} {passages.length === 1 ? "passage" : "passages"}
      </button>
      {open && (
        <ul className={styles.passages}>
          {passages.map((passage) => (
            <li key={passage.id}>
              <button type="button" className={styles.cited} onClick={() => showPassage(passage)}>
                {passage.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface SourcesTabProps {
  /** The source a citation asked for; a new object for each request. */
  readonly wanted: { readonly id: string } | null;
}

/** The bibliography: each work, how far it was read, and what cites it. */
export function SourcesTab({ wanted }: SourcesTabProps) {
  const { campaign } = useStory();
  const list = useRef<HTMLUListElement>(null);
  const sources = useMemo(
    () =>
      [...campaign.sources.values()].sort((one: Source, other: Source) =>
        shortMark(one).localeCompare(shortMark(other), "en"),
      ),
    [campaign],
  );

  useEffect(() => {
    if (!wanted) return;
    const entry = list.current?.querySelector(`[data-source="${CSS.escape(wanted.id)}"]`);
    if (!(entry instanceof HTMLElement)) return;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "center", behavior: "instant" });
  }, [wanted]);

  return (
    <ul className={styles.list} ref={list}>
      {sources.map((source) => (
        <li
          key={source.id}
          className={styles.item}
          data-source={source.id}
          data-wanted={wanted?.id === source.id}
          tabIndex={-1}
        >
          <ReferenceEntry source={source} />
          <CitedBy
            passages={campaign.passages.filter(({ citations }) => citations.includes(source.id))}
          />
        </li>
      ))}
    </ul>
  );
}
