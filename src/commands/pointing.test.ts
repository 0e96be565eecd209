import { beforeEach, describe, expect, it } from "vitest";
import type { Stroke } from "../pointing";
import type { Pincer } from "../state";
import { openFixture } from "../state/fixture";
import { COMMANDS, commandById, commandForKey, present, stopPresenting } from ".";

let pincer: Pincer;
beforeEach(async () => {
  ({ pincer } = await openFixture());
});

const key = (name: string, held: Partial<KeyboardEvent> = {}) => {
  const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  const command = commandForKey(COMMANDS, { key: name, ...none, ...held }, pincer);
  command?.run(pincer, name);
  return command?.id;
};
const shift = (name: string) => key(name, { shiftKey: true });
const state = () => pincer.pointing.getState();

const stroke = (id: string): Stroke => ({
  id,
  kind: "pen",
  ink: "pink",
  glue: "map",
  width: 1e-6,
  pressed: false,
  points: [[118.6, 47.7, 0.5]],
});
const draw = (id: string) => {
  pincer.pointing.draw(stroke(id));
  pincer.pointing.finish();
};
const ids = () => state().strokes.map(({ id }) => id);

describe("pointing", () => {
  it("takes a tool in hand by its key, another in its place, and puts it away by the same key", () => {
    expect(shift("L")).toBe("laser");
    expect(state().tool).toBe("laser");
    shift("S");
    expect(state().tool).toBe("spotlight");
    shift("S");
    expect(state().tool).toBeNull();
  });

  it("has one hand only: the ruler and the pen put each other away", () => {
    commandById("measure").run(pincer);
    shift("D");
    expect(pincer.tools.getState().tool).toBeNull();
    commandById("measure").run(pincer);
    expect(state().tool).toBeNull();
  });

  it("puts the tool away by Escape before it ends the lecture", () => {
    present(pincer);
    shift("L");
    expect(key("Escape")).toBe("put-pointer-away");
    expect(pincer.lectern.getState().presenting).toBe(true);
    expect(key("Escape")).toBe("stop-presenting");
  });

  it("takes back the last mark, and clears all with one key", () => {
    shift("D");
    for (const id of ["one", "two", "three"]) draw(id);
    expect(key("Backspace")).toBe("pointing-undo");
    expect(key("z", { ctrlKey: true })).toBe("pointing-undo");
    expect(ids()).toEqual(["one"]);
    draw("four");
    expect(key("Delete")).toBe("pointing-clear");
    expect(ids()).toEqual([]);
    expect(state().tool).toBe("pen");
    expect(key("Delete")).toBeUndefined();
  });

  it("clears the spotlight and the lens too", () => {
    for (const name of ["S", "Z"]) {
      shift(name);
      expect(key("Delete")).toBe("pointing-clear");
      expect(state().tool).toBeNull();
    }
  });

  it("leaves the ruler its keys while that is in hand", () => {
    draw("one");
    commandById("measure").run(pincer);
    pincer.tools.addPoint([118.6, 47.7]);
    expect(key("Backspace")).toBe("measure-undo");
    expect(ids()).toEqual(["one"]);
  });

  it("goes through the colours, and between map and screen, while a tool is in hand", () => {
    expect(shift("C")).toBeUndefined();
    shift("D");
    const inks = [1, 2, 3, 4].map(() => {
      shift("C");
      return state().ink;
    });
    expect(new Set(inks).size).toBe(4);
    expect(inks.at(-1)).toBe("pink");
    shift("G");
    expect(state().glue).toBe("screen");
    shift("G");
    expect(state().glue).toBe("map");
  });

  it("makes the tool in hand larger and smaller", () => {
    shift("S");
    const usual = state().sizes;
    key("+");
    expect(state().sizes.spotlight).toBeGreaterThan(usual.spotlight);
    expect(state().sizes.laser).toBe(usual.laser);
    key("-");
    key("-");
    expect(state().sizes.spotlight).toBeLessThan(usual.spotlight);
  });

  it("ends with the lecture", () => {
    present(pincer);
    shift("D");
    draw("one");
    stopPresenting(pincer);
    expect(state()).toMatchObject({ tool: null, strokes: [], at: null });
  });
});
