import button from "../button.module.css";
import { type Finding, VERDICT_WORDS, type Verdict } from "./finding";
import styles from "./preflight.module.css";

/** Beside the word, so that no verdict is told by colour alone. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  ok: "✓",
  attention: "!",
  fails: "✕",
  unknown: "?",
};

interface FindingRowProps {
  readonly finding: Finding;
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
}

/** What one check found, and what to do about it. */
export function FindingRow({ finding, action }: FindingRowProps) {
  const { id, title, verdict, says, remedy } = finding;
  return (
    <li className={styles.finding} data-check={id} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      <div>
        <h3>
          {title} <span className={styles.verdict}>{VERDICT_WORDS[verdict]}</span>
        </h3>
        <p>{says}</p>
        {remedy && <p className={styles.remedy}>{remedy}</p>}
      </div>
      {action && (
        <button type="button" className={button.button} onClick={action.run}>
          {action.label}
        </button>
      )}
    </li>
  );
}
