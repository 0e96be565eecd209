import { useEffect } from "react";
import { createPortal } from "react-dom";
import { plainParagraphs, type Source } from "../../campaign";
import type { Talk } from "../../talk";
import type { HandoutEntry } from "./handout";
import styles from "./handout.module.css";

interface HandoutPagesProps {
  readonly talk: Talk;
  readonly entries: readonly HandoutEntry[];
}

/** A QR code as one path of dark modules. */
function Code({ link, code }: Pick<HandoutEntry, "link" | "code">) {
  const modules = code.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1Z` : [])),
  );
  return (
    <svg
      className={styles.code}
      viewBox={`-1 -1 ${code.length + 2} ${code.length + 2}`}
      role="img"
      aria-label={`QR code: ${link}`}
    >
      <path d={modules.join("")} />
    </svg>
  );
}

function shortReference({ author, issued, title }: Source): string {
  const name = author?.map(({ family, literal }) => family ?? literal).join(", ");
  const year = issued?.["date-parts"][0]?.[0];
  return [name, title, year].filter(Boolean).join(", ");
}

/** What is printed instead of the page: two cues to a sheet. On screen it is not seen. */
export function HandoutPages({ talk, entries }: HandoutPagesProps) {
  useEffect(
    () => () => {
      for (const { picture } of entries) URL.revokeObjectURL(picture);
    },
    [entries],
  );
  return createPortal(
    <article className={styles.handout} data-part="handout" aria-label={`Handout: ${talk.title}`}>
      <h1>{talk.title}</h1>
      {entries.map((entry) => (
        <section key={entry.id} className={styles.entry}>
          <h2>
            {entry.number}. {entry.caption}
          </h2>
          <img src={entry.picture} alt={`Map: ${entry.caption}`} />
          <div className={styles.words}>
            {plainParagraphs(entry.passage.body).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {entry.passage.hedge && (
              <p className={styles.hedge}>Uncertain: {entry.passage.hedge}</p>
            )}
            <p className={styles.sources}>{entry.sources.map(shortReference).join("; ")}</p>
          </div>
          <Code link={entry.link} code={entry.code} />
        </section>
      ))}
    </article>,
    document.body,
  );
}
