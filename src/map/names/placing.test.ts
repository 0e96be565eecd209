import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edges, Room } from "../room";
import { BoxList } from "./box-list";
import { type Candidate, type Look, NamePlacer, NOWHERE, slotsTaken } from "./placing";
import { SLOTS } from "./slots";

const ROOM: Room = { left: 0, top: 0, right: 800, bottom: 600, obstacles: [] };
const SIGN = 4;

const town = (x: number, y: number, overrides: Partial<Candidate> = {}): Candidate => ({
  x,
  y,
  width: 60,
  height: 16,
  radius: 11,
  centred: false,
  taken: 0,
  ...overrides,
});

type Box = readonly [x: number, y: number, width: number, height: number];

function look(weight: number, ...boxes: readonly Box[]): Look {
  const list = new BoxList();
  for (const [x, y, width, height] of boxes) list.add(x, y, width, height);
  return { boxes: list, weight };
}

/** Places names and answers with their slots and boxes. */
function placed(names: readonly Candidate[], looks: readonly Look[], room = ROOM) {
  const placer = new NamePlacer();
  placer.begin(looks, room, 1, names.length);
  for (const name of names) placer.addSign(name);
  return names.map((name) => {
    const out = { slot: NOWHERE, x: 0, y: 0 };
    placer.place(out, name);
    const { width, height } = name;
    const box: Edges = {
      left: out.x - width / 2,
      top: out.y - height / 2,
      right: out.x + width / 2,
      bottom: out.y + height / 2,
    };
    return { slot: out.slot, box };
  });
}

const shared = (a: Edges, b: Edges) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const slotOf = (x: number, y: number, far = false) =>
  SLOTS.findIndex((slot) => slot.x === x && slot.y === y && slot.far === far);

describe("placing names", () => {
  it("puts a name to the right of its place where there is room", () => {
    expect(placed([town(400, 300)], [])[0]?.slot).toBe(slotOf(1, 0));
  });

  it("takes another side at the window's edge and beside what the page lays over the map", () => {
    expect(placed([town(790, 300)], [])[0]?.slot).toBe(slotOf(-1, 0));
    const covered = { left: 405, top: 200, right: 800, bottom: 400 };
    const room = { ...ROOM, obstacles: [covered] };
    expect(placed([town(400, 300)], [], room)[0]?.slot).toBe(slotOf(-1, 0));
  });

  it("goes round a symbol that stands on the place", () => {
    const [name] = placed([town(400, 300)], [look(1, [400, 300, 54, 46])]);
    expect(SLOTS[name?.slot ?? 0]?.far).toBe(true);
    expect(shared(name?.box ?? ROOM, { left: 373, top: 277, right: 427, bottom: 323 })).toBe(0);
  });

  it("bears a symbol that soon goes by, and leaves a name out that would mostly be covered", () => {
    const everything: Box = [400, 300, 300, 200];
    const soonGone = [look(3, everything), look(3), look(2)];
    expect(placed([town(400, 300)], soonGone)[0]?.slot).toBe(slotOf(1, 0));
    const staying = [look(3, everything), look(3, everything), look(2)];
    expect(placed([town(400, 300)], staying)[0]?.slot).toBe(NOWHERE);
  });

  it("keeps off what is written on the base map", () => {
    const river = { left: 420, top: 200, right: 430, bottom: 400 };
    const name = town(400, 300);
    const taken = slotsTaken(name, (within) => shared(within, river) > 0);
    expect(taken & (1 << slotOf(1, 0))).not.toBe(0);
    expect(taken & (1 << slotOf(-1, 0))).toBe(0);
    expect(placed([{ ...name, taken }], [])[0]?.slot).toBe(slotOf(-1, 0));
  });

  it("puts a centred name on its place", () => {
    expect(placed([town(400, 300, { centred: true })], [])[0]?.slot).toBe(0);
  });

  it("never lays a name over another, over a sign, or beyond the room, and is the same each time", () => {
    const names = fc.array(
      fc.record({ x: fc.integer({ min: -20, max: 820 }), y: fc.integer({ min: -20, max: 620 }) }),
      { maxLength: 40 },
    );
    const symbols = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(names, symbols, (places, stands) => {
        const candidates = places.map(({ x, y }) => town(x, y));
        const boxes = stands.map(([x, y]): Box => [x, y, 54, 46]);
        const looks = () => [look(1, ...boxes)];
        const found = placed(candidates, looks());
        expect(placed(candidates, looks())).toEqual(found);
        const written = found.filter(({ slot }) => slot !== NOWHERE).map(({ box }) => box);
        for (const [index, box] of written.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
          for (const other of written.slice(index + 1)) {
            expect(shared(box, other) / (60 * 16)).toBeLessThanOrEqual(0.02);
          }
          for (const { x, y } of places) {
            const sign = { left: x - SIGN, top: y - SIGN, right: x + SIGN, bottom: y + SIGN };
            expect(shared(box, sign) / (4 * SIGN * SIGN)).toBeLessThanOrEqual(0.02);
          }
          for (const [x, y, width, height] of boxes) {
            const [halfX, halfY] = [width / 2, height / 2];
            const symbol = { left: x - halfX, top: y - halfY, right: x + halfX, bottom: y + halfY };
            expect(shared(box, symbol) / (60 * 16)).toBeLessThanOrEqual(0.02);
          }
        }
      }),
    );
  });
});
