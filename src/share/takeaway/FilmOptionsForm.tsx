import { PICTURE_SIZES, type PictureSizeName } from "../studio/studio";
import type { FilmOptions } from "./film";
import styles from "./takeaway.module.css";

const RATES = [24, 25, 30, 60] as const;

interface FilmOptionsFormProps {
  readonly options: FilmOptions;
  readonly choose: (options: FilmOptions) => void;
}

/** Size, frames a second and format of a film. */
export function FilmOptionsForm({ options, choose }: FilmOptionsFormProps) {
  return (
    <div className={styles.options}>
      <label>
        Size{" "}
        <select
          value={options.size}
          onChange={({ target }) => choose({ ...options, size: target.value as PictureSizeName })}
        >
          {Object.keys(PICTURE_SIZES).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        Frames a second{" "}
        <select
          value={options.framesPerSecond}
          onChange={({ target }) => choose({ ...options, framesPerSecond: Number(target.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate}>{rate}</option>
          ))}
        </select>
      </label>
      <label>
        Format{" "}
        <select
          value={options.format}
          onChange={({ target }) =>
            choose({ ...options, format: target.value === "mp4" ? "mp4" : "webm" })
          }
        >
          <option value="webm">WebM</option>
          <option value="mp4">MP4</option>
        </select>
      </label>
    </div>
  );
}
