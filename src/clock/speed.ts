const UNITS: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, "day"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
];

/** A rate (campaign ms per wall ms) in words, to two digits or the whole: `1 s = 3 h`, `1 s = 1.6 days`. */
export function describeRate(rate: number): string {
  const perSecond = rate * 1000;
  const [ms, name] = UNITS.find(([size]) => perSecond >= size) ?? [1000, "s"];
  const exact = perSecond / ms;
  const count = exact < 10 ? Math.round(exact * 10) / 10 : Math.round(exact);
  return `1 s = ${count} ${name === "day" && count !== 1 ? "days" : name}`;
}
