import { useId } from "react";
import { type Campaign, type LayerId, layerOf, layersOf } from "../../campaign";
import { layerCommand } from "../../commands";
import type { Cue, Moment } from "../../talk";
import styles from "./cue-panel.module.css";

interface CueSightProps {
  readonly cue: Cue;
  readonly campaign: Campaign;
  readonly moment: () => Moment;
  readonly change: (change: Partial<Omit<Cue, "id">>, what: string) => void;
}

/** From where the map is seen in a cue. */
function CameraChoice({ cue, moment, change }: Omit<CueSightProps, "campaign">) {
  return (
    <div className={styles.field}>
      <span>View</span>
      <output>{cue.camera ? "a view of its own" : "the passage's view"}</output>
      <span className={styles.ways}>
        <button
          type="button"
          aria-label="The view that the map shows now"
          onClick={() => {
            const { camera } = moment();
            if (camera) change({ camera }, "view");
          }}
        >
          Set from the map
        </button>
        <button
          type="button"
          aria-label="The passage's view"
          disabled={!cue.camera}
          onClick={() => change({ camera: undefined }, "view")}
        >
          As the passage
        </button>
      </span>
    </div>
  );
}

/** What a cue points out: a unit, whose track stands out, or a place, which is ringed. */
function FocusChoice({ cue, campaign, moment, change }: CueSightProps) {
  const id = useId();
  const units = campaign.units.filter(({ trajectory }) => trajectory !== null);
  const places = [...campaign.places.values()].sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Points out</label>
      <select
        id={id}
        value={cue.focus ?? ""}
        onChange={({ target }) =>
          change({ focus: target.value || undefined }, "what is pointed out")
        }
      >
        <option value="">nothing</option>
        <optgroup label="Units">
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Places">
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.label}
            </option>
          ))}
        </optgroup>
      </select>
      <span className={styles.ways}>
        <button
          type="button"
          aria-label="The unit that is selected on the map now"
          onClick={() => change({ focus: moment().focus ?? undefined }, "what is pointed out")}
        >
          Set from the map
        </button>
        <button
          type="button"
          aria-label="Point out nothing"
          disabled={cue.focus === undefined}
          onClick={() => change({ focus: undefined }, "what is pointed out")}
        >
          Nothing
        </button>
      </span>
    </div>
  );
}

/** The layers of the map that a cue shows and those that it leaves out. */
function LayerChoice({ cue, campaign, moment, change }: CueSightProps) {
  const hidden = new Set(cue.hide.flatMap((word) => layerOf(word) ?? []));
  const leaveOut = (hide: readonly string[]) => change({ hide: [...hide] }, "layers");
  const toggle = (layer: LayerId) => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    leaveOut([...next]);
  };
  return (
    <fieldset className={styles.layers}>
      <legend>Layers</legend>
      {layersOf(campaign).map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={!hidden.has(layer)} onChange={() => toggle(layer)} />
          {layerCommand(layer).label}
        </label>
      ))}
      <span className={styles.ways}>
        <button
          type="button"
          aria-label="Leave out the layers that are off the map now"
          onClick={() => leaveOut(moment().hide)}
        >
          Set from the map
        </button>
        <button
          type="button"
          aria-label="Show all layers in this cue"
          disabled={hidden.size === 0}
          onClick={() => leaveOut([])}
        >
          All
        </button>
      </span>
    </fieldset>
  );
}

/** What a cue shows on the map, apart from the time. */
export function CueSight(props: CueSightProps) {
  return (
    <>
      <CameraChoice {...props} />
      <FocusChoice {...props} />
      <LayerChoice {...props} />
    </>
  );
}
