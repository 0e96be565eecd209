/**
 * The units whose cards were read one after another, the open one last. Going back to the one before
 * shortens the trail; closing the card ends it. The same array comes back when nothing changed.
 */
export function nextTrail(trail: readonly string[], unit: string | null): readonly string[] {
  if (unit === null) return trail.length === 0 ? trail : [];
  if (trail.at(-1) === unit) return trail;
  return trail.at(-2) === unit ? trail.slice(0, -1) : [...trail, unit];
}
