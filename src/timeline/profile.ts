/**
 * An SVG area under a histogram, standing on the bottom of a box of the given size (CSS px). Heights go by the
 * square root, so that a quiet week still shows beside a battle.
 */
export function areaPath(profile: ArrayLike<number>, width: number, height: number): string {
  let most = 0;
  for (let bin = 0; bin < profile.length; bin += 1) most = Math.max(most, profile[bin] ?? 0);
  if (most === 0) return "";
  const step = width / profile.length;
  const points: string[] = [];
  for (let bin = 0; bin < profile.length; bin += 1) {
    const y = height * (1 - Math.sqrt((profile[bin] ?? 0) / most));
    points.push(`${round((bin + 0.5) * step)} ${round(y)}`);
  }
  return `M0 ${height}L${points.join("L")}L${round(width)} ${height}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
