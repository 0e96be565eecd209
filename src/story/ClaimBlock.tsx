import { useId, useState } from "react";
import { type Claim, parseCitation } from "../campaign";
import { CitationMarks } from "./CitationMarks";
import styles from "./claim.module.css";
import { signOf } from "./claim-filter";

/** The verdict of historians on a claim, as a sign and a word. */
export function VerdictSign({ verdict }: { readonly verdict: Claim["verdict"] }) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">
        {signOf(verdict)}
      </span>
      {verdict}
    </span>
  );
}

/** What the lecture says beside what historians record. */
export function ClaimColumns({ claim }: { readonly claim: Claim }) {
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.columnTitle}>The lecture says</p>
        <p>{claim.claim}</p>
        <p className={styles.small}>Paragraph {claim.lecture.join(", ")}</p>
      </div>
      <div>
        <p className={styles.columnTitle}>Historians record</p>
        <p>
          {claim.record} <CitationMarks citations={claim.sources.map(parseCitation)} />
        </p>
        {claim.note && <p className={styles.small}>{claim.note}</p>}
      </div>
    </div>
  );
}

/** A claim folded to one line with its verdict; unfolds to both columns. */
export function ClaimBlock({ claim }: { readonly claim: Claim }) {
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div className={styles.block}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron} aria-hidden="true" />
        <VerdictSign verdict={claim.verdict} />
        <span className={styles.line}>{claim.claim}</span>
      </button>
      <div id={content} hidden={!open}>
        {open && <ClaimColumns claim={claim} />}
      </div>
    </div>
  );
}
