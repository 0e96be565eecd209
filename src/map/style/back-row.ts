import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { legibleOn } from "./contrast";
import type { Palette } from "./palette";

/** Contrast of letters with their ground for the last row of a hall: WCAG 2.2, level AAA. */
const CONTRAST = 7;

type Expression = ExpressionSpecification | number | string;

/** Darkens (on a dark sheet: lightens) a colour until the last row can read letters of it on the sheet. */
export function forHall({ halo, ink, paper, sand }: Palette): (own: string) => string {
  return (own) => legibleOn([halo, paper, sand], own, ink, CONTRAST);
}

/** Sizes that hang on the zoom keep doing so, but never fall below the smallest. */
function atLeast(smallest: number, size: Expression): Expression {
  if (typeof size === "number") return Math.max(smallest, size);
  if (!Array.isArray(size) || size[0] !== "interpolate") {
    return ["max", smallest, size] as ExpressionSpecification;
  }
  const [interpolate, curve, input, ...stops] = size as unknown[];
  const raised = stops.map((stop, index) =>
    // Zooms and sizes take turns.
    index % 2 === 0 ? stop : atLeast(smallest, stop as Expression),
  );
  return [interpolate, curve, input, ...raised] as ExpressionSpecification;
}

/** Changes every value of an expression that is a colour, or a factor on the size of letters. */
function relettered(value: unknown, colour: (own: string) => string): unknown {
  if (typeof value === "string") return /^#[0-9a-f]{6}$/i.test(value) ? colour(value) : value;
  if (Array.isArray(value)) return value.map((part) => relettered(part, colour));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "font-scale" ? 1 : relettered(part, colour),
    ]),
  );
}

/**
 * Layers as the last row of a hall can read them: no letter smaller than a size, none paler than 7:1 on the sheet.
 * @param smallest CSS px
 */
export function forBackRow(
  layers: readonly LayerSpecification[],
  smallest: number,
  palette: Palette,
): LayerSpecification[] {
  const { ink } = palette;
  const colour = forHall(palette);
  return layers.map((layer): LayerSpecification => {
    if (layer.type !== "symbol" || !layer.layout?.["text-field"]) return layer;
    const { layout, paint } = layer;
    const size = (layout["text-size"] ?? 16) as Expression;
    return {
      ...layer,
      layout: {
        ...layout,
        "text-size": atLeast(smallest, size) as ExpressionSpecification,
        "text-field": relettered(layout["text-field"], colour) as ExpressionSpecification,
      },
      paint: {
        ...paint,
        "text-color": relettered(paint?.["text-color"] ?? ink, colour) as ExpressionSpecification,
        // What only keeps room stays unseen.
        "text-opacity": paint?.["text-opacity"] === 0 ? 0 : 1,
      },
    };
  });
}
