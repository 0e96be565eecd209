import { useState } from "react";
import { type Campaign, type LayerId, layersOf } from "../../campaign";
import { commandById } from "../../commands";
import type { CampaignMap } from "../../map";
import { usePincer, useSelected } from "../../state";
import { CloseIcon, IconButton } from "../../ui";
import { NamesChoice } from "../NamesChoice";
import { SHEET_NOTES } from "../sheet-notes";
import { echelonMarks, legendEntries } from "./entries";
import { everythingOn } from "./everything";
import { LayerSwitch } from "./LayerSwitch";
import { LegendGroup } from "./LegendGroup";
import styles from "./legend.module.css";
import { Switch } from "./Switch";
import { useContents } from "./use-contents";

/** Layers whose things have signs of their own; the others explain themselves and have only a switch. */
const EXPLAINED: readonly LayerId[] = [
  "units",
  "arrows",
  "trails",
  "fronts",
  "control",
  "events",
  "night",
];

interface LegendProps {
  readonly campaign: Campaign;
  /** Null while there is none, or when it could not be drawn. */
  readonly map: CampaignMap | null;
}

/** What the signs on the map mean, of those that are there now, with a switch for each layer. */
export function Legend({ campaign, map }: LegendProps) {
  const { dialogs } = usePincer();
  const isOpen = useSelected(dialogs, (state) => state.dialog === "legend");
  return isOpen ? <OpenLegend campaign={campaign} map={map} /> : null;
}

function OpenLegend({ campaign, map }: LegendProps) {
  const pincer = usePincer();
  const contents = useContents(map);
  const [everything, setEverything] = useState(false);
  const anyHidden = useSelected(pincer.settings, (state) => state.hiddenLayers.length > 0);

  const explained = everything || !contents ? everythingOn(campaign) : contents;
  const entries = legendEntries(explained, campaign);
  const layers = layersOf(campaign);
  const marks = echelonMarks(explained.echelons);
  return (
    <section className={styles.legend} aria-labelledby="legend-title">
      <header>
        <h2 id="legend-title">Legend and layers</h2>
        <IconButton
          icon={CloseIcon}
          label="Close the legend"
          onClick={() => pincer.dialogs.show(null)}
        />
      </header>
      <div className={styles.whole}>
        <Switch
          label="Explain everything, not only what is on the map now"
          on={everything}
          onChange={() => setEverything(!everything)}
        />
      </div>
      {layers
        .filter((layer) => EXPLAINED.includes(layer))
        .map((layer) => (
          <LegendGroup key={layer} layer={layer} entries={entries[layer] ?? []}>
            {layer === "units" && (
              <>
                {marks.length > 0 && (
                  <p className={styles.marks}>
                    <span>Size, over the symbol:</span>
                    {marks.map(([echelon, mark]) => (
                      <span key={echelon}>
                        <b>{mark}</b> {echelon}
                      </span>
                    ))}
                  </p>
                )}
                <LayerSwitch layer="names" />
              </>
            )}
          </LegendGroup>
        ))}
      <section className={styles.group}>
        <h3 className={styles.title}>The sheet</h3>
        {layers
          .filter((layer) => layer !== "names" && !EXPLAINED.includes(layer))
          .map((layer) => (
            <LayerSwitch key={layer} layer={layer} />
          ))}
        <div className={styles.scripts}>
          <span>Scripts</span>
          <NamesChoice className={styles.choice} />
        </div>
        <p className={styles.note}>{SHEET_NOTES[campaign.sheet].legend}</p>
      </section>
      {anyHidden && (
        <button
          type="button"
          className={styles.all}
          onClick={() => commandById("all-layers").run(pincer)}
        >
          Show all layers
        </button>
      )}
    </section>
  );
}
