import { describe, expect, it } from "vitest";
import { createPincer } from "../state";
import { commandById, layerCommand } from ".";

describe("the layers' commands", () => {
  it("take a layer off the map and put it back", () => {
    const pincer = createPincer(null);
    const night = layerCommand("night");
    expect(commandById("layer-night")).toBe(night);
    expect(night.checked?.(pincer)).toBe(true);
    layerCommand("trails").run(pincer);
    night.run(pincer);
    expect(pincer.settings.getState().hiddenLayers).toEqual(["trails", "night"]);
    expect(night.checked?.(pincer)).toBe(false);
    layerCommand("trails").run(pincer);
    expect(pincer.settings.getState().hiddenLayers).toEqual(["night"]);
    commandById("all-layers").run(pincer);
    expect(pincer.settings.getState().hiddenLayers).toEqual([]);
    expect(commandById("all-layers").enabled?.(pincer)).toBe(false);
  });

  it("have nothing to switch before a campaign is open", () => {
    expect(layerCommand("fronts").enabled?.(createPincer(null))).toBe(false);
  });
});
