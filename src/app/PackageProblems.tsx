import type { Problem } from "../campaign";
import { openDoor } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./failure.module.css";

const FIELDS = ["file", "feature", "field", "found", "expected", "hint"] as const;

function ProblemItem({ problem }: { readonly problem: Problem }) {
  return (
    <li className={styles.problem}>
      <dl>
        {FIELDS.filter((name) => problem[name]).map((name) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{problem[name]}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Shown in place of a campaign whose files have errors; the rest of the shelf stays within reach. */
export function PackageProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const pincer = usePincer();
  const shelf = useSelected(pincer.library, (state) => state.shelf);
  const wanted = useSelected(pincer.library, (state) => state.wanted);
  const errors = problems.filter(({ severity }) => severity === "error");
  const title = shelf.find(({ id }) => id === wanted)?.title ?? wanted;
  const others = shelf.filter(({ id }) => id !== wanted);
  return (
    <main className={styles.page} role="alert">
      <h1>{title ? `“${title}” cannot be shown` : "The shelf of campaigns cannot be read"}</h1>
      <p>
        {errors.length === 1 ? "One thing" : `${errors.length} things`} in its files must be mended
        first. Nothing was changed or lost.
      </p>
      <ul className={styles.problems}>
        {errors.slice(0, 50).map((problem) => (
          <ProblemItem key={JSON.stringify(problem)} problem={problem} />
        ))}
      </ul>
      {errors.length > 50 && <p>… and {errors.length - 50} more.</p>}
      <button type="button" className={styles.button} onClick={() => location.reload()}>
        Try again
      </button>
      {others.length > 0 && (
        <>
          <h2>Other campaigns</h2>
          {others.map(({ id, title: name }) => (
            <button
              key={id}
              type="button"
              className={styles.button}
              onClick={() => openDoor(pincer, id)}
            >
              {name}
            </button>
          ))}
        </>
      )}
    </main>
  );
}
