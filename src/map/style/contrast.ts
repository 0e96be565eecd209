const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance of `#rrggbb`, 0..1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours `#rrggbb`, 1..21, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour at a share (0..1) of the way from one `#rrggbb` to another. */
function between(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? channel) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const STEPS = 20;

/**
 * The colour nearest to one's own that reaches a contrast on all grounds, on the way to an ink; the ink itself
 * where none does.
 */
export function legibleOn(
  grounds: readonly string[],
  colour: string,
  ink: string,
  wanted: number,
): string {
  for (let step = 0; step < STEPS; step++) {
    const mixed = between(colour, ink, step / STEPS);
    if (grounds.every((ground) => contrast(mixed, ground) >= wanted)) return mixed;
  }
  return ink;
}
