import type { MapLettering } from "../../map";
import type { Lettering } from "./legibility";

/** Letters of the map: base map's, and the overlay's. */
const NAMES_FACE = '"Sheet Sans", sans-serif';
const UNITS_FACE = '"Inter Variable", sans-serif';

/** The marks of size above a symbol's frame (XX, III) are about this share of its whole height. */
const MARKS = 0.18;

/** Height of a face's capitals as a share of its size. */
function capitalsOf(face: string): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0.7;
  context.font = `100px ${face}`;
  return context.measureText("H").actualBoundingBoxAscent / 100;
}

/** The smallest capitals of the text in an element, CSS px; null when there is none. */
function smallestIn(element: Element | null): number | null {
  if (!element) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let smallest: number | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility()) continue;
    if (parent.closest(".visually-hidden")) continue;
    const { fontFamily, fontSize } = getComputedStyle(parent);
    const capitals = Number.parseFloat(fontSize) * capitalsOf(fontFamily);
    if (smallest === null || capitals < smallest) smallest = capitals;
  }
  return smallest;
}

/**
 * All kinds of text that an audience is shown, as they are drawn now. Of each kind the smallest counts.
 * @param frame the audience's words, drawn at their true size
 * @param map what is written on the map; null when there is none
 */
export function measureLettering(frame: Element, map: MapLettering | null): readonly Lettering[] {
  const audience: readonly (readonly [string, string, number | null])[] = [
    ["captions", "Captions", smallestIn(frame.querySelector("[data-lettering=caption]"))],
    ["date", "Date and hour", smallestIn(frame.querySelector("[data-lettering=date]"))],
    ["unit-names", "Unit names", map && map.unitNames * capitalsOf(UNITS_FACE)],
    [
      "place-names",
      "Place names",
      map && map.names.length > 0 ? Math.min(...map.names) * capitalsOf(NAMES_FACE) : null,
    ],
    [
      "marks",
      "Marks of size on symbols",
      map && map.symbols.length > 0 ? Math.min(...map.symbols) * MARKS : null,
    ],
  ];
  const timeBar = smallestIn(document.querySelector("[data-lettering=time-bar]"));
  return [
    ...audience.flatMap(([id, title, capitals]) =>
      capitals === null ? [] : [{ id, title, capitals }],
    ),
    ...(timeBar === null
      ? []
      : [
          {
            id: "time-bar",
            title: "Time bar (not while presenting)",
            capitals: timeBar,
            unseen: true,
          } as const,
        ]),
  ];
}
