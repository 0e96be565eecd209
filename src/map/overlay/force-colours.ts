import type { Campaign } from "../../campaign";
import { mixColours } from "../palette";
import type { Theme } from "../style";

/** The colour of a force for lines, as `#rrggbb`. */
export type ForceColours = (force: string) => string;

/** The forces' colours on a sheet: lighter at night, or red and blue would sink into the dark. */
export function forceColoursOn(theme: Theme, { forces }: Pick<Campaign, "forces">): ForceColours {
  const shade = (colour: string) =>
    theme === "dark" ? mixColours(colour, "#ffffff", 0.22) : colour;
  const colours = new Map([...forces].map(([id, { colour }]) => [id, shade(colour)]));
  const unknown = shade("#808080");
  return (force) => colours.get(force) ?? unknown;
}
