import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";
import button from "../button.module.css";
import styles from "./hall.module.css";
import type { Hall } from "./visual-angle";

const PRESETS: readonly (Hall & { readonly name: string })[] = [
  { name: "Seminar room", width: 2, distance: 7 },
  { name: "Lecture room", width: 3, distance: 15 },
  { name: "Large hall", width: 6, distance: 30 },
];

interface HallFormProps {
  readonly hall: Hall;
  readonly choose: (hall: Hall) => void;
}

/** The hall's size, and back-row mode. */
export function HallForm({ hall, choose }: HallFormProps) {
  const pincer = usePincer();
  const backRow = useSelected(pincer.settings, (state) => state.backRow);
  const field = (part: keyof Hall, label: string, most: number) => (
    <label>
      {label}
      <input
        type="number"
        min={0.5}
        max={most}
        step={0.5}
        defaultValue={hall[part]}
        key={hall[part]}
        onChange={({ target }) => {
          if (target.validity.valid && target.value) {
            choose({ ...hall, [part]: target.valueAsNumber });
          }
        }}
      />
    </label>
  );
  return (
    <div className={styles.form}>
      <fieldset className={styles.presets}>
        <legend className="visually-hidden">Kind of hall</legend>
        {PRESETS.map(({ name, width, distance }) => (
          <button
            key={name}
            type="button"
            className={button.button}
            aria-pressed={width === hall.width && distance === hall.distance}
            onClick={() => choose({ width, distance })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {field("width", "Width of the picture, m", 40)}
      {field("distance", "To the last row, m", 150)}
      <button
        type="button"
        className={button.button}
        aria-pressed={backRow}
        onClick={() => commandById("back-row").run(pincer)}
      >
        Back-row mode
      </button>
    </div>
  );
}
