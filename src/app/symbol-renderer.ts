import type { Force, Unit } from "../campaign";

/** A unit's symbol as an image address for the text, drawn by the same code as the map's. CSS px. */
export async function renderSymbol(unit: Unit, force: Force, size: number): Promise<string> {
  const { symbolDataUrl } = await import("../map");
  return symbolDataUrl(unit, force, size);
}
