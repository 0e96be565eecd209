import type { ReactNode } from "react";
import type { LayerId } from "../../campaign";
import { usePincer, useSelected } from "../../state";
import { LayerSwitch } from "./LayerSwitch";
import styles from "./legend.module.css";

export interface Entry {
  readonly key: string;
  readonly sign: ReactNode;
  readonly words: ReactNode;
}

interface LegendGroupProps {
  readonly layer: LayerId;
  readonly entries: readonly Entry[];
  /** What else belongs to the layer. */
  readonly children?: ReactNode;
}

/** One layer: its switch, and what of it is on the map. */
export function LegendGroup({ layer, entries, children }: LegendGroupProps) {
  const shown = useSelected(usePincer().settings, (state) => !state.hiddenLayers.includes(layer));
  return (
    <section className={styles.group} data-layer={layer}>
      <h3>
        <LayerSwitch layer={layer} />
      </h3>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ key, sign, words }) => (
            <li key={key}>
              {sign}
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      {shown && entries.length === 0 && <p className={styles.none}>nothing to be seen now</p>}
      {children}
    </section>
  );
}
