import type { Campaign } from "../campaign";
import { type MeasuredLeg, measureWay, ringArea } from "../motion";
import { usePincer, useSelected } from "../state";
import { MARCHES, marchHours } from "./marches";
import { ToolButton } from "./ToolButton";
import styles from "./tools.module.css";
import { asBearing, asMarchTime, inKilometres, inMiles, inSquareKilometres } from "./words";

const lengthOf = (legs: readonly MeasuredLeg[]) =>
  legs.reduce((sum, { metres }) => sum + metres, 0);

function Marches({ metres }: { readonly metres: number }) {
  return (
    <>
      <table className={styles.marches}>
        <caption>March time</caption>
        <tbody>
          {MARCHES.map((march) => (
            <tr key={march.id}>
              <th scope="row">{march.name}</th>
              <td>{march.speed} km/h</td>
              <td>{asMarchTime(marchHours(metres, march), march.hoursADay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className={styles.basis}>
        <summary>How this is reckoned</summary>
        <p>
          Legs are great circles, as the crow flies; roads and tracks are usually a fifth to a third
          longer. Rates are rules of thumb for columns out of contact.
        </p>
        <dl>
          {MARCHES.map(({ id, name, basis }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{basis}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

interface LengthsProps {
  readonly legs: readonly MeasuredLeg[];
  /** What the closed way encloses, m2; null while it is open. */
  readonly area: number | null;
}

function Lengths({ legs, area }: LengthsProps) {
  const metres = lengthOf(legs);
  return (
    <>
      <p className={styles.total} role="status">
        <strong>{inKilometres(metres)}</strong> <span>{inMiles(metres)}</span>
        {area !== null && (
          <span className={styles.area}>around {inSquareKilometres(area / 1e6)}</span>
        )}
      </p>
      <ol className={styles.legs} aria-label="Legs">
        {legs.map((leg, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its place in the way.
          <li key={index} className={styles.leg}>
            <span>{inKilometres(leg.metres)}</span>
            <span>{inMiles(leg.metres)}</span>
            <span>{asBearing(leg.bearing)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Length, bearing and march time of the way whose points are set on the map. */
export function MeasurePanel({ campaign }: { readonly campaign: Campaign }) {
  const { tools, selection } = usePincer();
  const points = useSelected(tools, (state) => state.points);
  const closed = useSelected(tools, (state) => state.closed);
  const unit = useSelected(selection, (state) => state.unit);
  const { length: count, 0: first } = points;
  const legs = measureWay(points, closed);
  const name = campaign.unitById.get(unit ?? "")?.shortName;
  return (
    <>
      {count < 2 ? (
        <p className={styles.hint}>
          {count === 0 ? "Set points on the map" : "Set the next point"} by click or touch. By
          keyboard: Tab to the crosshair, arrow keys move the map under it, Enter sets a point.
        </p>
      ) : (
        <Lengths legs={legs} area={closed && first ? ringArea([...points, first]) : null} />
      )}
      <div className={styles.actions}>
        {name && <ToolButton id="measure-from-unit">From {name}</ToolButton>}
        <ToolButton id="measure-undo" enabled={count > 0}>
          Undo
        </ToolButton>
        <ToolButton id="measure-close" enabled={count > 2} pressed={closed}>
          Close loop
        </ToolButton>
        <ToolButton id="measure-clear" enabled={count > 0}>
          Clear
        </ToolButton>
      </div>
      {count > 1 && <Marches metres={lengthOf(legs)} />}
    </>
  );
}
