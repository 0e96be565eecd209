export { CampaignMap } from "./campaign-map";
export type * from "./contract";
export { FONT_FILES, type MapLanguage } from "./style";

import type { Force, Unit } from "../campaign";

/**
 * A unit's symbol as a PNG data URL for the page beside the map, drawn by the same code as the map's.
 * The symbol library is fetched when first wanted.
 * @param size width of the frame, CSS px; the picture is a little larger and drawn for this screen.
 */
export async function symbolDataUrl(
  unit: Pick<Unit, "sidc">,
  force: Pick<Force, "colour" | "badge">,
  size: number,
): Promise<string> {
  const symbols = await import("./symbols");
  return symbols.symbolDataUrl(unit, force, size);
}
