import type { Campaign, Chapter, Passage } from "./model";

/** Index of the last item whose `from` is not after the instant, or -1. Items are sorted by `from`. */
export function lastBegun(items: readonly { readonly from: number }[], instant: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.from ?? Number.POSITIVE_INFINITY) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The passage that is lit at an instant (ms since the epoch): the last that has begun, or the first of all. */
export function passageAt(campaign: Campaign, instant: number): Passage | null {
  return campaign.passages[Math.max(0, lastBegun(campaign.passages, instant))] ?? null;
}

/** The chapter at an instant (ms since the epoch). */
export function chapterAt(campaign: Campaign, instant: number): Chapter | null {
  return campaign.chapters[Math.max(0, lastBegun(campaign.chapters, instant))] ?? null;
}

/** The value of a property keyed by `from` that holds at an instant; entries without `from` hold from the start. */
export function valueAt<Entry extends { readonly from?: number | undefined }>(
  entries: readonly Entry[],
  instant: number,
): Entry | null {
  let current: Entry | null = null;
  for (const entry of entries) {
    if ((entry.from ?? Number.NEGATIVE_INFINITY) <= instant) current = entry;
  }
  return current;
}
