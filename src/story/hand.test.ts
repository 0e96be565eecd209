import { describe, expect, it } from "vitest";
import { createHand } from "./hand";

describe("createHand", () => {
  it("does not take a scroll out of nothing for the reader's", () => {
    expect(createHand().scrolled(1000)).toBe(false);
  });
  it("takes the scroll after an input for the reader's, but not a much later one", () => {
    const hand = createHand();
    hand.intent(1000);
    expect(hand.scrolled(1100)).toBe(true);
    expect(hand.scrolled(2000)).toBe(false);
  });
  it("follows a fling for as long as its events keep coming", () => {
    const hand = createHand();
    hand.intent(1000);
    for (let time = 1016; time < 4000; time += 16) expect(hand.scrolled(time)).toBe(true);
    expect(hand.active(4100)).toBe(true);
    expect(hand.scrolled(4500)).toBe(false);
  });
  it("is at it while the scroll bar is held, however slowly", () => {
    const hand = createHand();
    hand.hold();
    expect(hand.scrolled(9000)).toBe(true);
    expect(hand.active(20_000)).toBe(true);
    hand.release(20_000);
    expect(hand.active(21_000)).toBe(false);
  });
  it("does not begin with the release of something else", () => {
    const hand = createHand();
    hand.release(1000);
    expect(hand.active(1000)).toBe(false);
  });
  it("lets a deliberate jump's scrolling be nobody's hand", () => {
    const hand = createHand();
    hand.intent(1000);
    hand.letGo();
    expect(hand.scrolled(1010)).toBe(false);
  });
});
