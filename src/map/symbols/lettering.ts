/** Letters beside the symbols: sizes in CSS px. In a file of its own, as it is read without the symbols' library. */
export const LABEL = { size: 13, weight: 680 } as const;
export const SELECTED_LABEL = { size: 15, weight: 720 } as const;
export const DATE = { size: 13, weight: 600 } as const;

/** Width of the halo on each side of the letters, CSS px. */
export const LABEL_HALO = 2;
