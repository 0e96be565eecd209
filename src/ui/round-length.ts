/** The longest round length (1, 2 or 5 times a power of ten) that is no more than `most`, in the same unit. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
}
