/** Where the bar goes at a key press, as a share 0..1; null for a key that does not move it. */
export function shareAfterKey(key: string, shift: boolean, share: number): number | null {
  const step = shift ? 0.1 : 0.02;
  const target = {
    ArrowLeft: share - step,
    ArrowDown: share - step,
    ArrowRight: share + step,
    ArrowUp: share + step,
    PageDown: share - 0.1,
    PageUp: share + 0.1,
    Home: 0,
    End: 1,
  }[key];
  return target === undefined ? null : Math.min(1, Math.max(0, target));
}
