import type { Campaign } from "../campaign";
import { usePincer, useSelected } from "../state";
import { CloseIcon, IconButton } from "../ui";
import styles from "./legend.module.css";
import { SHEET_NOTES } from "./sheet-notes";

const GRADES = [
  { grade: "A", dash: "", width: 4, words: "documented" },
  { grade: "B", dash: "", width: 2, words: "one good source" },
  { grade: "C", dash: "9 5", width: 2, words: "inferred" },
  { grade: "D", dash: "2 5", width: 2, words: "only keeps the unit on the map" },
] as const;

/** Echelon marks over a symbol, smallest first (APP-6D). */
const ECHELONS = [
  ["II", "battalion"],
  ["III", "regiment"],
  ["X", "brigade"],
  ["XX", "division"],
  ["XXX", "corps"],
] as const;

/** Kinds of arrows, as the map draws them. */
const AXES = [
  {
    words: "axis of advance: from where a move began to where the unit is; the broader, the larger",
    fill: 0.6,
    dash: undefined,
  },
  { words: "a withdrawal", fill: 0.15, dash: undefined },
  { words: "planned, but called off", fill: 0.1, dash: "4 3" },
] as const;

function Line({ dash, width }: { readonly dash: string; readonly width: number }) {
  return (
    <svg width="56" height="10" aria-hidden="true">
      <line
        x1="2"
        x2="54"
        y1="5"
        y2="5"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash}
      />
    </svg>
  );
}

/** What the signs on the map mean and how far they can be trusted. */
export function Legend({ campaign }: { readonly campaign: Campaign }) {
  const { dialogs } = usePincer();
  const isOpen = useSelected(dialogs, (state) => state.dialog === "legend");
  if (!isOpen) return null;
  return (
    <section className={styles.legend} aria-labelledby="legend-title">
      <header>
        <h2 id="legend-title">Legend</h2>
        <IconButton icon={CloseIcon} label="Close the legend" onClick={() => dialogs.show(null)} />
      </header>
      <h3>Forces</h3>
      <ul>
        {[...campaign.forces.values()].map((force) => (
          <li key={force.id}>
            <span className={styles.swatch} style={{ background: force.colour }} />
            {force.name}
          </li>
        ))}
      </ul>
      <h3>Size of a unit, over its symbol</h3>
      <ul className={styles.row}>
        {ECHELONS.map(([mark, name]) => (
          <li key={name}>
            <b>{mark}</b> {name}
          </li>
        ))}
      </ul>
      <h3>How well a track is known</h3>
      <ul>
        {GRADES.map(({ grade, dash, width, words }) => (
          <li key={grade}>
            <Line dash={dash} width={width} />
            <span>
              <b>{grade}</b> {words}
            </span>
          </li>
        ))}
        <li>
          <svg width="56" height="22" aria-hidden="true">
            <circle cx="28" cy="11" r="9" fill="none" stroke="currentColor" strokeDasharray="4 3" />
          </svg>
          <span>a selected unit may be anywhere in the ring</span>
        </li>
      </ul>
      <h3>Movement</h3>
      <ul>
        {AXES.map(({ words, fill, dash }) => (
          <li key={words}>
            <svg width="56" height="22" aria-hidden="true">
              <path
                d="M2 15.6Q20 16.5 38 9L36.5 5.2L54 5.5L43.2 19.4L40.8 14.6Q22 21 2 17.6Z"
                fill="currentColor"
                fillOpacity={fill}
                stroke="currentColor"
                strokeDasharray={dash}
                strokeLinejoin="round"
              />
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <h3>Fronts</h3>
      <ul>
        <li>
          <Line dash="11 6" width={3} />
          <span>a front, in the colour of its side; dashed where inferred</span>
        </li>
        <li>
          <svg width="56" height="22" aria-hidden="true">
            <ellipse
              cx="28"
              cy="11"
              rx="24"
              ry="9"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
            <path d="M14 6l10 10M22 3l14 15M32 2l12 12" stroke="currentColor" />
          </svg>
          <span>a pocket or a bridgehead</span>
        </li>
      </ul>
      <h3>What is happening</h3>
      <ul>
        <li>
          <svg width="56" height="26" aria-hidden="true">
            <circle cx="28" cy="13" r="11" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M22 7l12 12M34 7l-12 12" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span>an event of the moment, with the sign of the time bar</span>
        </li>
      </ul>
      <h3>Positions on the map</h3>
      <ul>
        <li>
          <svg width="56" height="22" aria-hidden="true">
            <circle cx="8" cy="17" r="3" fill="currentColor" />
            <line x1="8" y1="17" x2="36" y2="7" stroke="currentColor" />
            <rect x="36" y="1" width="18" height="12" fill="none" stroke="currentColor" />
          </svg>
          <span>a symbol moved aside, with a line to where the unit is</span>
        </li>
      </ul>
      <p>{SHEET_NOTES[campaign.sheet].legend}</p>
    </section>
  );
}
