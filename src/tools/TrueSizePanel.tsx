import { useEffect, useState } from "react";
import { placeSilhouette } from "../commands";
import { MOST_SILHOUETTES, type PlacedSilhouette, usePincer, useSelected } from "../state";
import { CloseIcon, IconButton, TurnLeftIcon, TurnRightIcon } from "../ui";
import { stockSilhouettes } from "./load-silhouettes";
import { ToolButton } from "./ToolButton";
import styles from "./tools.module.css";
import { asTimes, inSquareKilometres } from "./words";

/** How far a press of a button turns an outline, degrees. */
const TURN = 15;

function PlacedRow({ placed }: { readonly placed: PlacedSilhouette }) {
  const { tools } = usePincer();
  const silhouettes = useSelected(tools, (state) => state.silhouettes);
  const largest = useSelected(tools, ({ placed: all, silhouettes: known }) =>
    known
      .filter(({ id }) => all.some((one) => one.id === id))
      .reduce((a, b) => (b.areaKm2 > a.areaKm2 ? b : a), known[0] as (typeof known)[number]),
  );
  const silhouette = silhouettes.find(({ id }) => id === placed.id);
  if (!silhouette) return null;
  const { name, note, areaKm2 } = silhouette;
  const isSmaller = largest.id !== placed.id;
  return (
    <li className={styles.placed} data-slot={placed.slot}>
      <span className={styles.swatch} />
      <span className={styles.words}>
        <strong>{name}</strong>
        <span>{inSquareKilometres(areaKm2)}</span>
      </span>
      <IconButton
        icon={TurnLeftIcon}
        label={`Turn ${name} to the left`}
        onClick={() => tools.turnSilhouette(placed.id, -TURN)}
      />
      <IconButton
        icon={TurnRightIcon}
        label={`Turn ${name} to the right`}
        onClick={() => tools.turnSilhouette(placed.id, TURN)}
      />
      <IconButton
        icon={CloseIcon}
        label={`Remove ${name}`}
        onClick={() => tools.removeSilhouette(placed.id)}
      />
      <span className={styles.note}>
        {note}
        {note && isSmaller && "; "}
        {isSmaller && `fits ${asTimes(largest.areaKm2, areaKm2)} into ${largest.name}`}
      </span>
    </li>
  );
}

/** Familiar ground to lay over the map at the map's own scale. */
export function TrueSizePanel() {
  const pincer = usePincer();
  const { tools } = pincer;
  const silhouettes = useSelected(tools, (state) => state.silhouettes);
  const placed = useSelected(tools, (state) => state.placed);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    stockSilhouettes(tools).catch(() => setFailed(true));
  }, [tools]);

  if (silhouettes.length === 0) {
    return (
      <p className={styles.hint} role="status">
        {failed
          ? "The outlines could not be read. Close this and try again."
          : "Fetching outlines…"}
      </p>
    );
  }
  const isFull = placed.length >= MOST_SILHOUETTES;
  const away = silhouettes.filter(({ id }) => placed.every((one) => one.id !== id));
  return (
    <>
      {placed.length > 0 && (
        <ul className={styles.placedList} aria-label="On the map">
          {placed.map((one) => (
            <PlacedRow key={one.id} placed={one} />
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        {isFull
          ? "Three are on the map; take one away to lay another."
          : "Lay an outline over the map, then drag it: its size and shape stay true wherever it lies."}
      </p>
      <ul className={styles.choices} aria-label="Outlines">
        {away.map(({ id, name, areaKm2 }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              disabled={isFull}
              onClick={() => placeSilhouette(pincer, id)}
            >
              {name}
              <span>{inSquareKilometres(areaKm2)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <ToolButton id="remove-silhouettes" enabled={placed.length > 0}>
          Remove all
        </ToolButton>
      </div>
      <p className={styles.note}>
        Present borders, but for Manchuria. Outlines after Natural Earth.
      </p>
    </>
  );
}
