import type { Campaign, Holding } from "./model";

/** Who holds towns, as the map can tell it: by a colour. */
export interface Holder {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** For sides that have no force in the campaign. */
const WITHOUT_FORCE = "#808080";

/** What a holder is told from. */
export type Holders = Pick<Campaign, "forces" | "sides" | "unitById">;

/**
 * The holder in whose colour a place is drawn: a side in that of its first force, or a force of its own colour if
 * one of its units took the place.
 */
export function holderOf({ by, side }: Holding, { forces, sides, unitById }: Holders): Holder {
  const first = [...forces.values()].find((force) => force.side === side);
  const taker = by === null ? undefined : forces.get(unitById.get(by)?.force ?? "");
  if (taker && taker.colour !== first?.colour) return { name: taker.name, colour: taker.colour };
  return {
    name: sides.find(({ id }) => id === side)?.name ?? side,
    colour: first?.colour ?? WITHOUT_FORCE,
  };
}

/** The holders among some, each once, in the order of the campaign's sides and forces. */
export function eachHolder(holders: Iterable<Holder>, { forces, sides }: Holders): Holder[] {
  const byName = new Map([...holders].map((holder) => [holder.name, holder]));
  const names = [...sides, ...forces.values()].map(({ name }) => name);
  return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
}
