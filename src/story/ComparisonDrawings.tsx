import { useId, useRef } from "react";
import type { Comparison, Sketch } from "../campaign";
import { useWidth } from "../ui";
import styles from "./comparison.module.css";
import { type ComparisonMode, scalesIn } from "./comparison-layout";
import { scaleBarKm } from "./local-plane";
import { SketchDrawing } from "./SketchDrawing";

const MODES: readonly { readonly id: ComparisonMode; readonly label: string }[] = [
  { id: "scale", label: "At one scale" },
  { id: "fit", label: "Each to fit" },
  { id: "over", label: "One over the other" },
];

/** What a drawing is wide, em, that has room for names, and for numbers too. */
const ROOM_FOR_NAMES = 11;
const ROOM_FOR_MARKS = 16;

/** Room narrower than this has the drawings under each other, px. */
const BESIDE = 600;

const SMALL_LETTERS = 12;
const LARGE_LETTERS = 22;

interface PanelProps {
  /** The sketch in front, and one under it. */
  readonly sketches: readonly [Sketch, Sketch?];
  readonly pxPerKm: number;
  readonly barKm: number;
  /** Size of the letters, px. */
  readonly letters: number;
  /** Ids of the elements that tell what is drawn. */
  readonly describedBy: string;
}

/** Lines are thinner in a small drawing, px. */
const emIn = ({ halfWidthKm }: Sketch, pxPerKm: number, letters: number) =>
  Math.min(letters, (2 * halfWidthKm * pxPerKm) / 20);

/** A frame with a sketch, or with two at one scale, and a scale bar. */
function Panel({ sketches, pxPerKm, barKm, letters, describedBy }: PanelProps) {
  const [front, under] = sketches;
  const extent = under ?? front;
  const width = 2 * extent.halfWidthKm * pxPerKm;
  const height = 2 * extent.halfHeightKm * pxPerKm;
  const bar = barKm * pxPerKm;
  const words = under
    ? `${front.title} laid over ${under.title}`
    : `${front.title}, ${front.dates}`;
  const corner = { left: -width / 2, right: bar - width / 2 + 5 * letters, bottom: height / 2 };
  const blocked = [{ ...corner, top: height / 2 - 2 * letters }];
  return (
    <svg
      className={styles.panel}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={`Sketch: ${words}`}
      aria-describedby={describedBy}
      data-px-per-km={pxPerKm.toFixed(3)}
    >
      {under && (
        <SketchDrawing
          sketch={under}
          pxPerKm={pxPerKm}
          letters={letters}
          em={emIn(under, pxPerKm, letters)}
          hasMarks={false}
          blocked={blocked}
        />
      )}
      <SketchDrawing
        sketch={front}
        pxPerKm={pxPerKm}
        letters={under || width < ROOM_FOR_NAMES * letters ? 0 : letters}
        em={emIn(front, pxPerKm, letters)}
        hasMarks={!under && width >= ROOM_FOR_MARKS * letters}
        blocked={blocked}
        over={under}
      />
      <g transform={`translate(${8 - width / 2} ${height / 2 - 8})`}>
        <path className={styles.bar} d={`M0 -5V0H${bar}V-5`} />
        <text className={styles.name} x={bar + 6} fontSize={letters}>
          {barKm} km
        </text>
      </g>
    </svg>
  );
}

interface ComparisonDrawingsProps {
  readonly comparison: Comparison;
  readonly mode: ComparisonMode;
  readonly onMode: (mode: ComparisonMode) => void;
  /** For a hall: large letters, drawings beside each other and no higher than this, px. */
  readonly highest?: number;
  /** The id of the element that tells what is in a sketch. */
  readonly notesId: (sketch: Sketch) => string;
}

/** Two sketches and the choice of how they are set beside each other. */
export function ComparisonDrawings(props: ComparisonDrawingsProps) {
  const { comparison, mode, onMode, highest = Infinity, notesId } = props;
  const { sketches } = comparison;
  const [one, other] = sketches;
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const group = useId();
  const isBeside = highest < Infinity && width >= BESIDE;
  const letters = isBeside ? LARGE_LETTERS : SMALL_LETTERS;
  const [wide, narrow] = one.halfWidthKm > other.halfWidthKm ? [one, other] : [other, one];
  const height = isBeside ? highest : Infinity;
  const scales = scalesIn({ width, height, isBeside }, sketches, mode);
  const bar = scaleBarKm(2 * narrow.halfWidthKm);
  return (
    <div>
      <fieldset className={styles.modes}>
        <legend className="visually-hidden">How the two are set beside each other</legend>
        {MODES.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={group} checked={mode === id} onChange={() => onMode(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div ref={room} className={styles.room} data-beside={isBeside || undefined}>
        {width > 0 && mode === "over" && (
          <figure className={styles.one}>
            <figcaption>
              <b>{narrow.title}</b> <i className={styles.keyOver} /> over <b>{wide.title}</b>,
              pocket upon pocket
            </figcaption>
            <Panel
              sketches={[narrow, wide]}
              pxPerKm={scales[0]}
              barKm={bar}
              letters={letters}
              describedBy={`${notesId(narrow)} ${notesId(wide)}`}
            />
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
                describedBy={notesId(sketch)}
              />
            </figure>
          ))}
      </div>
    </div>
  );
}
