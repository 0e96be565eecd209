export type Theme = "light" | "dark";

/** Colours of the map by meaning. Ink colours keep 4.5:1 on `paper`; line work on slopes is quieter on purpose. */
export interface Palette {
  readonly paper: string;
  readonly valley: string;
  readonly sand: string;
  readonly water: string;
  readonly shore: string;
  readonly river: string;
  readonly riverBed: string;
  readonly waterInk: string;
  readonly ink: string;
  readonly faintInk: string;
  readonly reliefInk: string;
  readonly hachure: string;
  readonly slopeShade: string;
  readonly dune: string;
  readonly marsh: string;
  readonly way: string;
  readonly bridge: string;
  readonly graticule: string;
  readonly border: string;
  readonly borderBand: string;
  readonly disputed: string;
  readonly claimMpr: string;
  readonly claimManchukuo: string;
  readonly halo: string;
  /** Names of states, across the land. */
  readonly stateInk: string;
  readonly reliefShadow: string;
  readonly reliefLight: string;
  /** Tint by height: metres above the sea and a colour, rising. */
  readonly heights: readonly (readonly [metres: number, colour: string])[];
}

const PAPER: Palette = {
  paper: "#efe6cf",
  valley: "#e6e0c0",
  sand: "#ead7a8",
  water: "#bfd5de",
  shore: "#3d6f93",
  river: "#356b96",
  riverBed: "#a9cadb",
  waterInk: "#245479",
  ink: "#2b2219",
  faintInk: "#5d4f3e",
  reliefInk: "#553d22",
  hachure: "#6f5234",
  slopeShade: "#8a6a44",
  dune: "#a07a41",
  marsh: "#6d97b2",
  way: "#75563a",
  bridge: "#2b2219",
  graticule: "#8d7f66",
  border: "#7d2f2a",
  borderBand: "#b04a3a",
  disputed: "#b98a4a",
  claimMpr: "#9a2f25",
  claimManchukuo: "#5a3f96",
  halo: "#f6efdd",
  stateInk: "#6b4a3a",
  reliefShadow: "#6d553a",
  reliefLight: "#fffaf0",
  heights: [
    [0, "#dbe0bd"],
    [150, "#e4e4c4"],
    [400, "#ece3c6"],
    [800, "#ead7b1"],
    [1300, "#dfc296"],
    [2000, "#cda67b"],
    [3200, "#e9ded0"],
  ],
};

const NIGHT: Palette = {
  paper: "#1f2326",
  valley: "#25302f",
  sand: "#312c22",
  water: "#15303f",
  shore: "#5b93b5",
  river: "#6aa6cb",
  riverBed: "#21485d",
  waterInk: "#8cc3e4",
  ink: "#efe6d2",
  faintInk: "#b9ae99",
  reliefInk: "#dcc49c",
  hachure: "#94805f",
  slopeShade: "#0c0e10",
  dune: "#8d7749",
  marsh: "#3f6b82",
  way: "#a58a68",
  bridge: "#efe6d2",
  graticule: "#5d6468",
  border: "#d98073",
  borderBand: "#b5564a",
  disputed: "#c79a58",
  claimMpr: "#e58476",
  claimManchukuo: "#a995e6",
  halo: "#171a1c",
  stateInk: "#c9b79c",
  reliefShadow: "#0a0c0e",
  reliefLight: "#4d4a42",
  heights: [
    [0, "#1f2a28"],
    [150, "#22292a"],
    [400, "#262a29"],
    [800, "#2e2d28"],
    [1300, "#373228"],
    [2000, "#443b2e"],
    [3200, "#55504a"],
  ],
};

export const paletteOf = (theme: Theme): Palette => (theme === "light" ? PAPER : NIGHT);
