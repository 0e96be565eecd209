import { createCanvas, type Painting } from "./painting";

/** CSS px. */
const LENGTH = 30;
const HEIGHT = 18;

/** Draws a short tapered arrow that points right. The anchor is the middle of its tail. */
export function paintArrow(colour: string, rim: string, pixelRatio: number): Painting {
  const { canvas, context } = createCanvas(LENGTH, HEIGHT, pixelRatio);
  const middle = HEIGHT / 2;
  context.beginPath();
  context.moveTo(2, middle - 1);
  context.quadraticCurveTo(12, middle - 1.6, 17, middle - 3);
  context.lineTo(15.5, middle - 7);
  context.lineTo(28, middle);
  context.lineTo(15.5, middle + 7);
  context.lineTo(17, middle + 3);
  context.quadraticCurveTo(12, middle + 1.6, 2, middle + 1);
  context.closePath();
  context.lineJoin = "round";
  context.strokeStyle = rim;
  context.lineWidth = 2.5;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
  return { canvas, width: LENGTH, height: HEIGHT, anchorX: 2, anchorY: middle };
}
