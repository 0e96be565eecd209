import { beforeEach, describe, expect, it } from "vitest";
import type { Stroke } from "../../pointing";
import { createPincer, type Hand, type Pointing } from "../../state";
import { followPointing } from "../presenter/follow-pointing";
import { handOf } from "./hand";
import { sceneOf } from "./scene";

const stroke = (id: string, more = 1): Stroke => ({
  id,
  kind: "highlighter",
  ink: "amber",
  glue: "map",
  width: 1e-6,
  pressed: false,
  points: Array.from({ length: more }, (_, index) => [118.6 + index / 10, 47.7, 0.5] as const).map(
    ([a, b, pressure]): [number, number, number] => [a, b, pressure],
  ),
});

/** Two windows' tools, the second following every move of the first one's hand. */
let own: Pointing;
let other: Pointing;
let told: Hand[];
beforeEach(() => {
  own = createPincer(null).pointing;
  other = createPincer(null).pointing;
  told = [];
  own.subscribe((state, before) => {
    const hand = handOf(state, before);
    if (!hand) return;
    told.push(hand);
    other.follow(hand);
  });
  // What came from the other window must not go back to it.
  other.subscribe((state, before) => {
    expect(handOf(state, before)).toBeNull();
  });
});

describe("a hand that the other window follows", () => {
  it("points at the same ground, and nowhere when it is gone", () => {
    own.take("laser");
    own.point([118.6, 47.7]);
    expect(other.getState().at).toEqual([118.6, 47.7]);
    own.point(null);
    expect(other.getState().at).toBeNull();
    expect(told).toHaveLength(2);
  });

  it("draws a stroke that grows and then stays", () => {
    own.draw(stroke("one"));
    own.draw(stroke("one", 3));
    expect(other.getState().drawing?.points).toHaveLength(3);
    own.finish();
    expect(other.getState()).toMatchObject({ drawing: null, strokes: [stroke("one", 3)] });
  });

  it("drops a stroke", () => {
    own.draw(stroke("one"));
    own.draw(null);
    expect(other.getState()).toMatchObject({ drawing: null, strokes: [] });
  });

  it("says nothing of what is chosen, which the scene tells", () => {
    own.take("pen");
    own.dip("green");
    own.resize(2);
    expect(told).toEqual([]);
  });
});

describe("the presenter's marks", () => {
  const audience = createPincer(null);
  const scene = () => sceneOf(audience, null);

  it("are those that the audience's window tells of, and none of its own blink on their way", () => {
    const desk = createPincer(null).pointing;
    const follow = followPointing(desk);
    desk.draw(stroke("mine"));
    desk.finish();
    follow.expect({ at: null, stroke: stroke("mine"), done: true });
    follow.show(scene(), JSON.stringify([stroke("theirs")]));
    expect(desk.getState().strokes.map(({ id }) => id)).toEqual(["theirs", "mine"]);
    follow.show(scene(), JSON.stringify([stroke("theirs"), stroke("mine")]));
    follow.show(scene(), JSON.stringify([stroke("theirs")]));
    expect(desk.getState().strokes.map(({ id }) => id)).toEqual(["theirs"]);
    follow.show(scene(), "");
    expect(desk.getState().strokes).toEqual([]);
  });

  it("keep this window's hand where it is, and follow the choice of a tool", () => {
    const desk = createPincer(null).pointing;
    const follow = followPointing(desk);
    audience.pointing.take("spotlight");
    audience.pointing.point([118, 47]);
    follow.show(scene(), null);
    expect(desk.getState()).toMatchObject({ tool: "spotlight", at: [118, 47] });
    desk.point([119, 48]);
    audience.pointing.follow({ at: [118.9, 47.9], stroke: null, done: false });
    follow.show(scene(), null);
    expect(desk.getState().at).toEqual([119, 48]);
    audience.pointing.take("lens");
    follow.show(scene(), null);
    expect(desk.getState()).toMatchObject({ tool: "lens", at: null });
  });
});
