import type { Ink } from "../../pointing";

/** The colours with which marks are drawn, as the sheet in force has them. */
export interface MarkColours {
  readonly laser: string;
  readonly laserRim: string;
  readonly glow: string;
  /** The glow's colour, quite transparent: plain transparency would fade it to black. */
  readonly glowEnd: string;
  readonly casing: string;
  readonly dim: string;
  readonly rim: string;
  pen(ink: Ink): string;
  highlighter(ink: Ink): string;
}

/** Reads the colours of the theme in force from the style sheet. */
export function readColours(): MarkColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    laser: colour("--laser"),
    laserRim: colour("--laser-rim"),
    glow: colour("--laser-glow"),
    glowEnd: colour("--laser-glow-end"),
    casing: colour("--mark-casing"),
    dim: colour("--spotlight-dim"),
    rim: colour("--ink"),
    pen: (ink) => colour(`--mark-${ink}`),
    highlighter: (ink) => colour(`--highlight-${ink}`),
  };
}
