import { type MouseEvent, useState } from "react";
import type { Citation } from "../campaign";
import styles from "./citation.module.css";
import { referenceInWords, shortMark } from "./reference";
import { useOpenSource, useStory } from "./story-context";

const HALF_TIP_PX = 150;

/** Where the note stands over its mark: kept off the window's sides, CSS px. */
function above(mark: Element): { left: number; bottom: number } {
  const { left, width, top } = mark.getBoundingClientRect();
  const middle = left + width / 2;
  const most = window.innerWidth - HALF_TIP_PX - 8;
  return {
    left: Math.min(Math.max(middle, HALF_TIP_PX + 8), Math.max(most, HALF_TIP_PX + 8)),
    bottom: window.innerHeight - top + 6,
  };
}

function CitationMark({ id, locator }: Citation) {
  const { campaign, referenceIds } = useStory();
  const openSource = useOpenSource();
  const [tip, setTip] = useState<{ left: number; bottom: number } | null>(null);
  const source = campaign.sources.get(id);
  const label = [source ? shortMark(source) : id, locator].filter(Boolean).join(", ");
  if (!source) return <span>{label}</span>;

  const open = (event: MouseEvent) => {
    event.preventDefault();
    setTip(null);
    openSource(id);
  };
  return (
    <>
      <a
        className={styles.mark}
        href={`#source:${id}`}
        aria-describedby={`${referenceIds}-${id}`}
        onClick={open}
        onPointerEnter={(event) => setTip(above(event.currentTarget))}
        onPointerLeave={() => setTip(null)}
        onFocus={(event) => setTip(above(event.currentTarget))}
        onBlur={() => setTip(null)}
      >
        {label}
      </a>
      {tip && (
        <span
          className={styles.tip}
          style={tip}
          aria-hidden="true"
          popover="manual"
          ref={(element) => element?.showPopover()}
        >
          {referenceInWords(source)}
        </span>
      )}
    </>
  );
}

/** Author-year marks that name their source in full when pointed at and lead to it when clicked. */
export function CitationMarks({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <span className={styles.marks}>
      (
      {citations.map((citation, index) => (
        <span key={`${citation.id} ${citation.locator ?? ""}`}>
          {index > 0 && "; "}
          <CitationMark {...citation} />
        </span>
      ))}
      )
    </span>
  );
}

/** The full references that marks are described by; not shown. */
export function ReferenceDescriptions() {
  const { campaign, referenceIds } = useStory();
  return (
    <div hidden>
      {[...campaign.sources.values()].map((source) => (
        <span key={source.id} id={`${referenceIds}-${source.id}`}>
          {referenceInWords(source)}
        </span>
      ))}
    </div>
  );
}
