import { type ReactNode, type RefObject, useState } from "react";
import styles from "./hall.module.css";
import { DESK_DISTANCE, type Hall, scaleAtDesk } from "./visual-angle";

/** A bank card is so wide everywhere, metres: ISO/IEC 7810, ID-1. */
const CARD = 0.0856;
/** CSS px of a card where a px is what CSS takes it for, a 96th of an inch. */
const CARD_PIXELS = 324;

interface SeenFromAfarProps {
  readonly hall: Hall;
  /** The audience's picture, CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** The audience's picture as large as it looks from the last row, on a screen at arm's length. */
export function SeenFromAfar({ hall, size, frame, children }: SeenFromAfarProps) {
  const [card, setCard] = useState(CARD_PIXELS);
  const scale = scaleAtDesk(hall, innerWidth, CARD / card);
  return (
    <section className={styles.afar} aria-labelledby="hall-afar">
      <h3 id="hall-afar">So it looks from there</h3>
      <p>
        Sit {DESK_DISTANCE * 100} cm from this screen; then this is as large as from the last row.
      </p>
      <div
        className={styles.window}
        style={{ width: size.width * scale, height: size.height * scale }}
        role="img"
        aria-label="The map with its date and caption, as small as it looks from the last row"
      >
        <div
          ref={frame}
          className={styles.frame}
          style={{ ...size, transform: `scale(${scale})` }}
          inert
        >
          {children}
        </div>
      </div>
      <label className={styles.card}>
        Hold a bank card to the bar and make it as long:
        <input
          type="range"
          min={150}
          max={700}
          value={card}
          onChange={({ target }) => setCard(target.valueAsNumber)}
        />
        <span className={styles.bar} style={{ width: card }} aria-hidden="true" />
      </label>
    </section>
  );
}
