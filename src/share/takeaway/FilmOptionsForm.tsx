import { PICTURE_SIZES, type PictureSizeName } from "../studio/studio";
import type { FilmOptions } from "./film";
import { FILM_PARTS, type Filmable, type FilmPart, isThere } from "./film-part";
import styles from "./takeaway.module.css";

const RATES = [24, 25, 30, 60] as const;

/** Everything that is chosen of a film. */
export interface FilmChoice extends FilmOptions {
  readonly part: FilmPart;
  /** How long a part of the campaign plays, seconds. */
  readonly seconds: number;
  /** `now`: as the map stands when the film is begun. */
  readonly camera: "now" | "passages";
}

interface FilmOptionsFormProps {
  readonly filmable: Filmable;
  readonly choice: FilmChoice;
  readonly change: (change: Partial<FilmChoice>) => void;
}

/** What is filmed, how long and from where; size, frames a second and format of the film. */
export function FilmOptionsForm({ filmable, choice, change }: FilmOptionsFormProps) {
  return (
    <div className={styles.options}>
      <label>
        What{" "}
        <select
          value={choice.part}
          onChange={({ target }) => change({ part: target.value as FilmPart })}
        >
          {Object.entries(FILM_PARTS).map(([part, name]) => (
            <option key={part} value={part} disabled={!isThere(part as FilmPart, filmable)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {choice.part !== "talk" && (
        <>
          <label>
            Playing length, seconds{" "}
            <input
              type="number"
              min={1}
              step={1}
              required
              value={choice.seconds || ""}
              onChange={({ target }) => change({ seconds: target.valueAsNumber || 0 })}
            />
          </label>
          <label>
            Camera{" "}
            <select
              value={choice.camera}
              onChange={({ target }) =>
                change({ camera: target.value === "now" ? "now" : "passages" })
              }
            >
              <option value="now">As the map stands now</option>
              <option value="passages">Follows the passages</option>
            </select>
          </label>
        </>
      )}
      <label>
        Size{" "}
        <select
          value={choice.size}
          onChange={({ target }) => change({ size: target.value as PictureSizeName })}
        >
          {Object.keys(PICTURE_SIZES).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        Frames a second{" "}
        <select
          value={choice.framesPerSecond}
          onChange={({ target }) => change({ framesPerSecond: Number(target.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate}>{rate}</option>
          ))}
        </select>
      </label>
      <label>
        Format{" "}
        <select
          value={choice.format}
          onChange={({ target }) => change({ format: target.value === "mp4" ? "mp4" : "webm" })}
        >
          <option value="webm">WebM</option>
          <option value="mp4">MP4</option>
        </select>
      </label>
    </div>
  );
}
