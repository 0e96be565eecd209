import type { Campaign } from "../campaign";

/** How far each kind of sheet can be trusted: a line for the map's foot and a sentence for the legend. */
export const SHEET_NOTES: Readonly<
  Record<Campaign["sheet"], { readonly line: string; readonly legend: string }>
> = {
  "khalkhin-gol": {
    line: "Schematic: heights and crossings ±3 to 6 km.",
    legend:
      "The sheet is schematic: river and borders are true to about 1.5 km, heights and crossings to 3 to 6 km. Hours are as their sources print them and may be an hour off.",
  },
  theatre: {
    line: "Dotted borders ±5 to 40 km. Relief: three-globe.",
    legend:
      "Coasts, rivers and most borders are true to a few kilometres; dotted borders are drawn by hand and may be 5 to 40 km off. Borders and names of states are those of the day; heights are good to about 70 m. Units stand where their sources put them on the day, often within 25 km.",
  },
};
