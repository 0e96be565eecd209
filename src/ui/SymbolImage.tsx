import { type CSSProperties, createContext, useContext, useEffect, useState } from "react";
import type { Force, Unit } from "../campaign";
import styles from "./symbol-image.module.css";

/** Draws a unit's symbol, `size` CSS px high, and promises its data URL. */
type SymbolRenderer = (unit: Unit, force: Force, size: number) => Promise<string>;

/** Who draws unit symbols; the shell provides it, so that rooms need not know the map. */
export const SymbolRendererContext = createContext<SymbolRenderer | null>(null);

interface SymbolImageProps {
  readonly unit: Unit;
  readonly force: Force;
  /** Height in CSS px. */
  readonly size: number;
}

/** A unit's symbol beside its name, hence without words of its own; a plain frame until it is drawn. */
export function SymbolImage({ unit, force, size }: SymbolImageProps) {
  const render = useContext(SymbolRendererContext);
  const [drawn, setDrawn] = useState<{ readonly unit: Unit; readonly url: string } | null>(null);

  useEffect(() => {
    let wanted = true;
    render?.(unit, force, size).then(
      (url) => {
        if (wanted) setDrawn({ unit, url });
      },
      () => {
        // The plain frame stays: it says side and place in the list as well.
      },
    );
    return () => {
      wanted = false;
    };
  }, [render, unit, force, size]);

  const frame = {
    "--symbol-size": `${size}px`,
    "--symbol-colour": `var(--force-${force.id}, ${force.colour})`,
  } as CSSProperties;
  return (
    <span className={styles.slot} style={frame}>
      {drawn?.unit === unit ? (
        <img className={styles.image} src={drawn.url} alt="" draggable={false} />
      ) : (
        <span className={styles.frame} />
      )}
    </span>
  );
}
