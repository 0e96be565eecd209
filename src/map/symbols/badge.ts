import type { Force } from "../../campaign";

type Badge = Force["badge"];

/** Draws a badge's figure in the unit circle around the origin, in the context's current fill and stroke. */
const FIGURES: Readonly<Record<Badge, (context: CanvasRenderingContext2D) => void>> = {
  star(context) {
    context.beginPath();
    for (let point = 0; point < 10; point++) {
      const radius = point % 2 === 0 ? 0.82 : 0.34;
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      context.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    context.fill();
  },
  soyombo(context) {
    // A flame over the sun in a crescent; the rest of the sign is lost at this size.
    context.beginPath();
    context.moveTo(0, -0.85);
    context.quadraticCurveTo(0.36, -0.5, 0, -0.2);
    context.quadraticCurveTo(-0.36, -0.5, 0, -0.85);
    context.fill();
    context.beginPath();
    context.arc(0, 0.12, 0.26, 0, 2 * Math.PI);
    context.fill();
    context.beginPath();
    context.arc(0, 0.05, 0.62, 0.1 * Math.PI, 0.9 * Math.PI);
    context.lineWidth = 0.24;
    context.stroke();
  },
  disc(context) {
    context.beginPath();
    context.arc(0, 0, 0.58, 0, 2 * Math.PI);
    context.fill();
  },
  stripes(context) {
    for (const y of [-0.5, 0, 0.5]) context.fillRect(-0.62, y - 0.14, 1.24, 0.28);
  },
  cross(context) {
    context.fillRect(-0.16, -0.68, 0.32, 1.36);
    context.fillRect(-0.68, -0.16, 1.36, 0.32);
  },
  taeguk(context) {
    context.beginPath();
    context.arc(0, 0, 0.68, 0, Math.PI);
    context.arc(-0.34, 0, 0.34, Math.PI, 0);
    context.arc(0.34, 0, 0.34, Math.PI, 0, true);
    context.fill();
    context.beginPath();
    context.arc(0, 0, 0.68, 0, 2 * Math.PI);
    context.lineWidth = 0.14;
    context.stroke();
  },
};

export interface BadgeColours {
  readonly figure: string;
  readonly ground: string;
  readonly rim: string;
}

/** Draws a force's badge centred on `x`, `y`; all lengths in the context's units. */
export function drawBadge(
  context: CanvasRenderingContext2D,
  badge: Badge,
  x: number,
  y: number,
  radius: number,
  colours: BadgeColours,
): void {
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.beginPath();
  context.arc(0, 0, 1, 0, 2 * Math.PI);
  context.fillStyle = colours.ground;
  context.fill();
  context.lineWidth = 0.17;
  context.strokeStyle = colours.rim;
  context.stroke();
  context.fillStyle = colours.figure;
  context.strokeStyle = colours.figure;
  FIGURES[badge](context);
  context.restore();
}
