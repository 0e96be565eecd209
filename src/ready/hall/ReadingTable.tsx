import styles from "./hall.module.css";
import { describeReading, type Legibility, type Reading } from "./legibility";

const SIGNS: Readonly<Record<Legibility, string>> = { ease: "✓", effort: "!", none: "✕" };

/** Each kind of text with how high it stands on the screen and how it is read. */
export function ReadingTable({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Text</th>
          <th scope="col">On the screen</th>
          <th scope="col">Angle</th>
          <th scope="col">From the last row</th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <tr key={reading.id} data-reading={reading.id} data-legibility={reading.legibility}>
            <th scope="row">{reading.title}</th>
            <td>{Math.round(reading.height * 1000)} mm</td>
            <td>{reading.angle.toFixed(1)}′</td>
            <td>
              <span className={styles.sign} aria-hidden="true">
                {SIGNS[reading.legibility]}
              </span>{" "}
              {describeReading(reading)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
