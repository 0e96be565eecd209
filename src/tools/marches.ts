/** How a kind of troops covers ground, out of contact and day after day. */
export interface March {
  readonly id: string;
  readonly name: string;
  /** Pace of the column with its short halts, km/h. */
  readonly speed: number;
  /** Hours on the move in a day. */
  readonly hoursADay: number;
  /** Why these figures. */
  readonly basis: string;
}

/** Sustained marches; the speeds that the data is checked against are the most a unit can do, not these. */
export const MARCHES: readonly March[] = [
  {
    id: "foot",
    name: "On foot",
    speed: 4,
    hoursADay: 8,
    basis: "4 km/h with halts, 8 hours a day: about 32 km, a full day for loaded infantry.",
  },
  {
    id: "horse",
    name: "Cavalry",
    speed: 7,
    hoursADay: 7,
    basis:
      "7 km/h at walk and trot, 7 hours a day: 49 km. The Red Army's cavalry instructions of 1935 took 50 km as normal and up to 75 km as forced.",
  },
  {
    id: "lorry",
    name: "Lorries",
    speed: 20,
    hoursADay: 10,
    basis: "20 km/h in column on earth roads, 10 hours a day: 200 km, while fuel lasts.",
  },
  {
    id: "tank",
    name: "Tanks",
    speed: 12,
    hoursADay: 8,
    basis:
      "12 km/h with halts to refuel and look after the tracks, 8 hours a day: about 95 km. Against an enemy, the tank army of 1945 was to make 70 km a day.",
  },
];

/** Hours on the move for so many metres. */
export function marchHours(metres: number, { speed }: March): number {
  return metres / 1000 / speed;
}
