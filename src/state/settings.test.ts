import { describe, expect, it } from "vitest";
import { createSelection } from "./selection";
import { createSettings, type SettingsStorage } from "./settings";

function storage(kept: string | null): SettingsStorage & { readonly written: string[] } {
  const written: string[] = [];
  return { written, getItem: () => kept, setItem: (_, value) => void written.push(value) };
}

describe("settings", () => {
  it("come back on the next visit", () => {
    const first = storage(null);
    createSettings(first).set({ theme: "dark", panelWidth: 500 });
    const again = createSettings(storage(first.written.at(-1) ?? null));
    expect(again.getState()).toMatchObject({ theme: "dark", panelWidth: 500 });
  });

  it("forget layers that this map does not have", () => {
    const kept = storage('{"hiddenLayers":["trails","weather",7,"night"]}');
    expect(createSettings(kept).getState().hiddenLayers).toEqual(["trails", "night"]);
    const odd = storage('{"hiddenLayers":{"trails":true}}');
    expect(createSettings(odd).getState().hiddenLayers).toEqual([]);
  });

  it.each(["not json", "null", "[]", '{"panelWidth":"wide","unknown":1}'])(
    "are the usual ones when what was kept is unusable: %s",
    (kept) => {
      expect(createSettings(storage(kept)).getState()).toEqual(createSettings(null).getState());
    },
  );

  it("last as long as the page when storage is refused", () => {
    const refusing: SettingsStorage = {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("refused");
      },
    };
    const settings = createSettings(refusing);
    settings.set({ panelOpen: false });
    expect(settings.getState().panelOpen).toBe(false);
  });
});

describe("a selection", () => {
  it("stops following when another unit is chosen, and follows nothing", () => {
    const selection = createSelection();
    selection.follow(true);
    expect(selection.getState().following).toBe(false);
    selection.select("one");
    selection.follow(true);
    selection.select("one");
    expect(selection.getState().following).toBe(true);
    selection.select("two");
    expect(selection.getState().following).toBe(false);
  });

  it("tells nobody when it points at the same thing again", () => {
    const selection = createSelection();
    let told = 0;
    selection.subscribe(() => {
      told += 1;
    });
    selection.point({ kind: "unit", id: "one" });
    selection.point({ kind: "unit", id: "one" });
    expect(told).toBe(1);
  });
});
