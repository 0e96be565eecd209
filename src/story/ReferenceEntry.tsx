import type { Source } from "../campaign";
import { referenceOf } from "./reference";
import styles from "./sources.module.css";

/** A bibliography entry, plainly set. */
export function ReferenceEntry({ source }: { readonly source: Source }) {
  const { authors, year, title, language, imprint, note } = referenceOf(source);
  return (
    <>
      <p className={styles.entry}>
        {authors && <span className={styles.authors}>{authors}</span>}
        {authors && " "}
        {year && `(${year}) `}
        <cite lang={language}>{title}</cite>
        {imprint && `. ${imprint}`}.
      </p>
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
}
