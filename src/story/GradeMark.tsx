import type { Grade } from "../campaign";
import { GRADE_WORDS } from "./describe-uncertainty";
import styles from "./grade.module.css";

/** A grade's letter, framed as tracks of that grade are drawn; its meaning is told in words beside it. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span
      className={styles.mark}
      data-grade={grade}
      title={`Grade ${grade}: ${GRADE_WORDS[grade]}`}
    >
      <span aria-hidden="true">{grade}</span>
      <span className={styles.words}>
        Grade {grade}: {GRADE_WORDS[grade]}
      </span>
    </span>
  );
}

/** What the four grades mean. */
export function GradeLegend() {
  const grades = Object.entries(GRADE_WORDS) as [Grade, string][];
  return (
    <dl className={styles.legend}>
      {grades.map(([grade, words]) => (
        <div key={grade} className={styles.legendRow}>
          <dt className={styles.mark} data-grade={grade}>
            {grade}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
