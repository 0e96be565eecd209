import { useEffect, useId, useRef, useState } from "react";
import { type Comparison, parseCitation, type Sketch } from "../campaign";
import { CloseIcon, IconButton } from "../ui";
import { CitationMarks } from "./CitationMarks";
import styles from "./comparison.module.css";
import { scaleBarKm } from "./local-plane";
import { SketchDrawing } from "./SketchDrawing";
import { useWidth } from "./use-width";

const MODES = [
  { id: "scale", label: "At one scale" },
  { id: "fit", label: "Each to fit" },
  { id: "over", label: "One over the other" },
] as const;

type Mode = (typeof MODES)[number]["id"];

interface PanelProps {
  /** The sketch in front, and one under it. */
  readonly sketches: readonly [Sketch, Sketch?];
  readonly pxPerKm: number;
  readonly barKm: number;
  readonly letters: number;
}

/** A frame with a sketch, or with two at one scale, and a scale bar. */
function Panel({ sketches: [front, under], pxPerKm, barKm, letters }: PanelProps) {
  const extent = under ?? front;
  const width = 2 * extent.halfWidthKm * pxPerKm;
  const height = 2 * extent.halfHeightKm * pxPerKm;
  const bar = barKm * pxPerKm;
  const words = under
    ? `${front.title} laid over ${under.title}`
    : `${front.title}, ${front.dates}`;
  return (
    <svg
      className={styles.panel}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={`Sketch: ${words}`}
      data-px-per-km={pxPerKm.toFixed(3)}
    >
      {under && <SketchDrawing sketch={under} pxPerKm={pxPerKm} letters={letters} />}
      <SketchDrawing
        sketch={front}
        pxPerKm={pxPerKm}
        letters={under || width < 160 ? 0 : letters}
        over={under}
      />
      <g transform={`translate(${-width / 2 + 8} ${height / 2 - 8})`}>
        <path className={styles.bar} d={`M0 -5V0H${bar}V-5`} />
        <text className={styles.name} x={bar + 6} fontSize={letters}>
          {barKm} km
        </text>
      </g>
    </svg>
  );
}

interface DrawingsProps {
  readonly comparison: Comparison;
  /** Size of the letters, px. */
  readonly letters: number;
  /** Beside each other and no higher than this, px; under each other when absent. */
  readonly highest?: number;
}

const GAP = 16;

/** The scale of each sketch, px a km, so that both find room in a width. */
function scalesIn(
  width: number,
  [one, other]: Comparison["sketches"],
  mode: Mode,
  highest: number | undefined,
): readonly [number, number] {
  const room = highest === undefined || mode === "over" ? width : (width - GAP) / 2;
  const scaleFor = ({ halfWidthKm, halfHeightKm }: Sketch) =>
    Math.min(room / (2 * halfWidthKm), (highest ?? Infinity) / (2 * halfHeightKm));
  const own = [scaleFor(one), scaleFor(other)] as const;
  if (mode === "fit") return own;
  if (mode === "over" || highest === undefined) {
    const common = Math.min(...own);
    return [common, common];
  }
  const beside = (width - GAP) / (2 * (one.halfWidthKm + other.halfWidthKm));
  const tallest = Math.max(one.halfHeightKm, other.halfHeightKm);
  const common = Math.min(beside, highest / (2 * tallest));
  return [common, common];
}

/** Two sketches and the choice of how they are set beside each other. */
function Drawings({ comparison, letters, highest }: DrawingsProps) {
  const { sketches } = comparison;
  const [one, other] = sketches;
  const [mode, setMode] = useState<Mode>("scale");
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const group = useId();
  const [wide, narrow] = one.halfWidthKm > other.halfWidthKm ? [one, other] : [other, one];
  const scales = scalesIn(width, sketches, mode, highest);
  const bar = scaleBarKm(2 * narrow.halfWidthKm);
  return (
    <>
      <fieldset className={styles.modes}>
        <legend className="visually-hidden">How the two are set beside each other</legend>
        {MODES.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={group} checked={mode === id} onChange={() => setMode(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div ref={room} className={styles.room} data-beside={highest !== undefined || undefined}>
        {width > 0 && mode === "over" && (
          <figure className={styles.one}>
            <figcaption>
              <b>{narrow.title}</b> (black) over <b>{wide.title}</b>, pocket upon pocket
            </figcaption>
            <Panel sketches={[narrow, wide]} pxPerKm={scales[0]} barKm={bar} letters={letters} />
          </figure>
        )}
        {width > 0 &&
          mode !== "over" &&
          sketches.map((sketch, index) => (
            <figure key={sketch.id} className={styles.one}>
              <figcaption>
                <b>{sketch.title}</b>, {sketch.dates}
              </figcaption>
              <Panel
                sketches={[sketch]}
                pxPerKm={scales[index] ?? scales[0]}
                barKm={mode === "fit" ? scaleBarKm(2 * sketch.halfWidthKm) : bar}
                letters={letters}
              />
            </figure>
          ))}
      </div>
    </>
  );
}

/** Works that a sketch rests on, each once. */
function worksOf({ features }: Sketch) {
  return [...new Set(features.flatMap(({ properties }) => properties.sources))].map(parseCitation);
}

/** Two operations drawn side by side at one scale, in the text and, on request, large. */
export function ComparisonFigure({ comparison }: { readonly comparison: Comparison }) {
  const [isLarge, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (isLarge) dialog.current?.showModal();
  }, [isLarge]);
  return (
    <section className={styles.comparison} aria-labelledby={title} data-comparison={comparison.id}>
      <h4 id={title}>{comparison.title}</h4>
      <p>{comparison.text}</p>
      {!isLarge && <Drawings comparison={comparison} letters={12} />}
      <p className={styles.key} aria-hidden="true">
        <i className={styles.keyFront} /> front before <i className={styles.keyAxis} /> attack{" "}
        <i className={styles.keyPocket} /> pocket when closed
      </p>
      {comparison.sketches.map((sketch) => (
        <p key={sketch.id} className={styles.note}>
          ≈ {sketch.title}: {sketch.note} <CitationMarks citations={worksOf(sketch)} />
        </p>
      ))}
      <button type="button" className={styles.enlarge} onClick={() => setLarge(true)}>
        Show large
      </button>
      {isLarge && (
        <dialog
          ref={dialog}
          className={styles.dialog}
          aria-label={comparison.title}
          onClose={() => setLarge(false)}
        >
          <header>
            <h2>{comparison.title}</h2>
            <IconButton icon={CloseIcon} label="Close" onClick={() => dialog.current?.close()} />
          </header>
          <Drawings comparison={comparison} letters={22} highest={innerHeight * 0.7} />
        </dialog>
      )}
    </section>
  );
}
