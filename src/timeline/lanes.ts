/** How the track's height is shared out, CSS px from its top. */
export const LANES = {
  axis: { top: 0, height: 17 },
  chapters: { top: 17, height: 19 },
  events: { top: 37, height: 23 },
} as const;

export const TRACK_HEIGHT = 60;
