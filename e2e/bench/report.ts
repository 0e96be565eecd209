/** The value below which a share (0..1) of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Two digits that matter below 10, one decimal below 100, whole numbers above; a dash for what was not measured. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return "-";
  if (Math.abs(value) < 10) return value.toFixed(2);
  return Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}

/** Prints a Markdown table under a heading. */
export function printTable(
  heading: string,
  head: readonly string[],
  body: readonly (readonly string[])[],
): void {
  console.log(`\n### ${heading}\n`);
  console.log(`| ${head.join(" | ")} |`);
  console.log(`|${head.map((_, column) => (column === 0 ? "---" : "--:")).join("|")}|`);
  for (const row of body) console.log(`| ${row.join(" | ")} |`);
}

/** Prints what missed its target, and makes the process end with 1 if anything did. */
export function concludeWith(misses: readonly string[]): void {
  console.log(misses.length === 0 ? "\nAll targets met." : "");
  for (const miss of misses) console.log(`Target missed: ${miss}`);
  if (misses.length > 0) process.exitCode = 1;
}
