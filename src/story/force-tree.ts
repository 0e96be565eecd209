import type { Campaign, Force, Unit } from "../campaign";

/** A row of the order of battle: a side, a force of it, or a unit. */
export interface ForceRow {
  /** `side:…`, `force:…` or `unit:…`: unique in the tree. */
  readonly key: string;
  readonly parent: string | null;
  readonly level: number;
  readonly label: string;
  readonly unit: Unit | null;
  readonly force: Force | null;
  readonly expandable: boolean;
  /** Place among its siblings, from 1, and their number. */
  readonly position: number;
  readonly siblings: number;
}

interface Branch {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit | null;
  readonly force: Force | null;
  readonly children: readonly Branch[];
}

function unitBranch(campaign: Campaign, unit: Unit, force: Force): Branch {
  return {
    key: `unit:${unit.id}`,
    label: unit.name,
    unit,
    force,
    children: unit.children.flatMap((id) => {
      const child = campaign.unitById.get(id);
      return child ? [unitBranch(campaign, child, campaign.forces.get(child.force) ?? force)] : [];
    }),
  };
}

/** A unit under a superior of another force stands under that superior, not twice. */
function forceBranch(campaign: Campaign, force: Force): Branch {
  const tops = campaign.units.filter((unit) => unit.parent === null && unit.force === force.id);
  return {
    key: `force:${force.id}`,
    label: force.name,
    unit: null,
    force,
    children: tops.map((unit) => unitBranch(campaign, unit, force)),
  };
}

function sideBranches(campaign: Campaign): Branch[] {
  return campaign.sides.map((side) => ({
    key: `side:${side.id}`,
    label: side.name,
    unit: null,
    force: null,
    children: [...campaign.forces.values()]
      .filter((force) => force.side === side.id)
      .map((force) => forceBranch(campaign, force))
      .filter((branch) => branch.children.length > 0),
  }));
}

function matches({ label, unit }: Branch, words: readonly string[]): boolean {
  const names = unit ? Object.values(unit.names ?? {}) : [];
  const text = [label, unit?.shortName, ...names].join(" ").toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** Keeps what matches with the way to it; below a match everything stays. */
function pruned(branches: readonly Branch[], words: readonly string[]): Branch[] {
  return branches.flatMap((branch) => {
    if (matches(branch, words)) return [branch];
    const children = pruned(branch.children, words);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}

function flattened(
  branches: readonly Branch[],
  collapsed: ReadonlySet<string>,
  parent: string | null,
  level: number,
): ForceRow[] {
  return branches.flatMap(({ children, ...branch }, index) => [
    {
      ...branch,
      parent,
      level,
      expandable: children.length > 0,
      position: index + 1,
      siblings: branches.length,
    },
    ...(collapsed.has(branch.key) ? [] : flattened(children, collapsed, branch.key, level + 1)),
  ]);
}

/**
 * The visible rows of the order of battle from top to bottom: sides, their forces, their units. A search
 * keeps matching rows (by any of their names) with their superiors, and opens everything.
 */
export function forceRows(
  campaign: Campaign,
  collapsed: ReadonlySet<string>,
  search: string,
): readonly ForceRow[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const branches = sideBranches(campaign);
  if (words.length === 0) return flattened(branches, collapsed, null, 1);
  return flattened(pruned(branches, words), new Set(), null, 1);
}
