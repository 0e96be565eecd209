import type { PictureSize } from "../studio/studio";

/** Enough for sharp lines and letters on a map that mostly stands still, bits a pixel of a frame. */
const BITS_A_PIXEL = 0.12;
/** What a PNG of a map has been found to weigh, bytes a pixel. */
const PNG_BYTES_A_PIXEL = 0.6;

type Area = Pick<PictureSize, "width" | "height">;

/** The bits a second that a film is encoded with, on average. */
export function filmBitrate({ width, height }: Area, framesPerSecond: number): number {
  return Math.round(width * height * framesPerSecond * BITS_A_PIXEL);
}

/** How large a film will be at most, bytes. */
export function filmBytes(size: Area, framesPerSecond: number, frames: number): number {
  return (filmBitrate(size, framesPerSecond) / 8) * (frames / framesPerSecond);
}

/** How large an archive of frames will be, roughly, bytes. */
export function framesBytes({ width, height }: Area, frames: number): number {
  return width * height * PNG_BYTES_A_PIXEL * frames;
}

/** A size in bytes for people, in round numbers: `40 MB`. */
export function roundSize(bytes: number): string {
  const megabytes = bytes / 1e6;
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`;
  return `${Math.max(1, Math.round(megabytes))} MB`;
}
