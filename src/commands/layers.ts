import { LAYER_IDS, type LayerId, layersOf } from "../campaign";
import type { Command } from "./command";
import { campaignOf } from "./jumps";

const NAMES: Readonly<Record<LayerId, string>> = {
  units: "Units",
  names: "Names of units",
  arrows: "Arrows",
  trails: "Trails",
  fronts: "Fronts and pockets",
  control: "Who holds what",
  events: "Events",
  night: "Day and night",
  relief: "Relief",
  borders: "Borders and states",
  places: "Place names",
  graticule: "Graticule",
};

function switchOf(layer: LayerId): Command {
  return {
    id: `layer-${layer}`,
    label: NAMES[layer],
    group: "Map",
    keys: [],
    enabled: (pincer) => {
      const campaign = campaignOf(pincer);
      return campaign !== null && layersOf(campaign).includes(layer);
    },
    checked: ({ settings }) => !settings.getState().hiddenLayers.includes(layer),
    run: ({ settings }) => {
      const hidden = new Set(settings.getState().hiddenLayers);
      if (!hidden.delete(layer)) hidden.add(layer);
      settings.set({ hiddenLayers: LAYER_IDS.filter((id) => hidden.has(id)) });
    },
  };
}

const SWITCHES = LAYER_IDS.map(switchOf);

/** What takes a layer off the map and puts it back. */
export function layerCommand(layer: LayerId): Command {
  return SWITCHES[LAYER_IDS.indexOf(layer)] as Command;
}

export const LAYER_COMMANDS: readonly Command[] = [
  ...SWITCHES,
  {
    id: "all-layers",
    label: "Show all layers",
    group: "Map",
    keys: [],
    enabled: ({ settings }) => settings.getState().hiddenLayers.length > 0,
    run: ({ settings }) => settings.set({ hiddenLayers: [] }),
  },
];
