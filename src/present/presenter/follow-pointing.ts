import { readStrokes, type Stroke } from "../../pointing";
import type { Hand, Pointing } from "../../state";
import type { Scene } from "../link/messages";

/** How long a stroke may be on its way to the other window and back, wall ms. */
const ON_ITS_WAY_MS = 600;

const isSame = (a: readonly Stroke[], b: readonly Stroke[]) =>
  a === b || (a.length === b.length && a.every(({ id }, index) => id === b[index]?.id));

/** Keeps the presenter's pointing tools and marks as the audience's window tells of them. */
export function followPointing(pointing: Pointing) {
  let choices = "";
  let marks: { readonly text: string; readonly strokes: readonly Stroke[] } = {
    text: "",
    strokes: [],
  };
  /** Own strokes that the other window has yet to tell of: they must not blink when it tells of all others. */
  let onTheirWay: readonly { readonly stroke: Stroke; readonly until: number }[] = [];

  const showChoice = ({ pointing: { at, ...choice } }: Scene) => {
    const text = JSON.stringify({ at, choice });
    if (text === choices) return;
    choices = text;
    const { own, tool } = pointing.getState();
    // Where this window's own hand is, it knows best: what the other tells of it is a moment old.
    if (own && tool === choice.tool) pointing.restore(choice);
    else pointing.restore({ ...choice, at, own: false });
  };
  const showMarks = (text: string) => {
    if (text !== marks.text) marks = { text, strokes: readStrokes(text) };
    const known = new Set(marks.strokes.map(({ id }) => id));
    const now = Date.now();
    onTheirWay = onTheirWay.filter(({ stroke, until }) => until > now && !known.has(stroke.id));
    const strokes = [...marks.strokes, ...onTheirWay.map(({ stroke }) => stroke)];
    if (!isSame(strokes, pointing.getState().strokes)) pointing.restore({ strokes });
  };
  return {
    /** Takes what was told in. @param text the marks; null when they are not known yet */
    show(scene: Scene, text: string | null) {
      showChoice(scene);
      if (text !== null) showMarks(text);
    },
    /** A stroke of this window's own hand goes to the other one. */
    expect({ stroke, done }: Hand) {
      if (!done || !stroke) return;
      onTheirWay = [...onTheirWay, { stroke, until: Date.now() + ON_ITS_WAY_MS }];
    },
  };
}
