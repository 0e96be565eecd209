import { useId, useState } from "react";
import type { Comparison, Sketch } from "../campaign";
import { Dialog } from "../ui";
import { ComparisonDrawings } from "./ComparisonDrawings";
import { ComparisonKey, SketchNotes } from "./ComparisonNotes";
import styles from "./comparison.module.css";
import type { ComparisonMode } from "./comparison-layout";

/** What the dialog's edges, title, choice and captions take of the window's height, px. */
const AROUND_DRAWINGS = 260;

/** Two operations drawn side by side at one scale, in the text and, on request, large. */
export function ComparisonFigure({ comparison }: { readonly comparison: Comparison }) {
  const [mode, setMode] = useState<ComparisonMode>("scale");
  const [isLarge, setLarge] = useState(false);
  const title = useId();
  const inText = ({ id }: Sketch) => `${title}-${id}`;
  const inLarge = ({ id }: Sketch) => `${title}-large-${id}`;
  const drawings = { comparison, mode, onMode: setMode };
  return (
    <section className={styles.comparison} aria-labelledby={title} data-comparison={comparison.id}>
      <h4 id={title}>{comparison.title}</h4>
      <p>{comparison.text}</p>
      <ComparisonDrawings {...drawings} notesId={inText} />
      <ComparisonKey />
      <button type="button" className={styles.enlarge} onClick={() => setLarge(true)}>
        Show large
      </button>
      {comparison.sketches.map((sketch) => (
        <SketchNotes key={sketch.id} id={inText(sketch)} sketch={sketch} hasLinks />
      ))}
      {isLarge && (
        <Dialog title={comparison.title} size="full" onClose={() => setLarge(false)}>
          <div className={styles.large}>
            <ComparisonDrawings
              {...drawings}
              notesId={inLarge}
              highest={Math.max(240, window.innerHeight - AROUND_DRAWINGS)}
            />
            <div>
              <ComparisonKey />
              {comparison.sketches.map((sketch) => (
                <SketchNotes
                  key={sketch.id}
                  id={inLarge(sketch)}
                  sketch={sketch}
                  hasLinks={false}
                />
              ))}
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
