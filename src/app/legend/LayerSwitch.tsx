import type { LayerId } from "../../campaign";
import { layerCommand } from "../../commands";
import { usePincer, useSelected } from "../../state";
import { Switch } from "./Switch";

/** Takes a layer off the map and puts it back. */
export function LayerSwitch({ layer }: { readonly layer: LayerId }) {
  const pincer = usePincer();
  const shown = useSelected(pincer.settings, (state) => !state.hiddenLayers.includes(layer));
  const { label, run } = layerCommand(layer);
  return <Switch label={label} on={shown} onChange={() => run(pincer)} />;
}
