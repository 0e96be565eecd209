import { parseCitation, type Sketch } from "../campaign";
import { CitationMarks } from "./CitationMarks";
import styles from "./comparison.module.css";
import { shortMark } from "./reference";
import { useStory } from "./story-context";

/** What the lines of both sketches mean. */
export function ComparisonKey() {
  return (
    <p className={styles.key}>
      <span>
        <i className={styles.keyFront} /> front before
      </span>
      <span>
        <i className={styles.keyAxis} /> attack
      </span>
      <span>
        <i className={styles.keyPocket} /> pocket when closed
      </span>
    </p>
  );
}

interface SketchNotesProps {
  readonly id: string;
  readonly sketch: Sketch;
  /** Whether the works lead to the bibliography. */
  readonly hasLinks: boolean;
}

/** The numbered arms of a sketch, how sure it is and the works that it rests on. */
export function SketchNotes({ id, sketch, hasLinks }: SketchNotesProps) {
  const { campaign } = useStory();
  const works = [...new Set(sketch.features.flatMap(({ properties }) => properties.sources))];
  const marks = works.map((work) => {
    const source = campaign.sources.get(work);
    return source ? shortMark(source) : work;
  });
  return (
    <div className={styles.notes} id={id}>
      <b>
        {sketch.title}, {sketch.dates}
      </b>
      <ol>
        {sketch.features.map(({ properties }) =>
          properties.kind === "axis" ? (
            <li key={properties.name}>
              {properties.name}, <span>{properties.dates}</span>
            </li>
          ) : null,
        )}
      </ol>
      <p className={styles.note}>
        <span aria-hidden="true">≈ </span>Sketch. {sketch.note}{" "}
        {hasLinks ? (
          <CitationMarks citations={works.map(parseCitation)} />
        ) : (
          <>({marks.join("; ")})</>
        )}
      </p>
    </div>
  );
}
