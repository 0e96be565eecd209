import { expect, it } from "vitest";
import { PICTURE_SIZES } from "../studio/studio";
import { filmBitrate, filmBytes, framesBytes, roundSize } from "./estimate";

it("a film is as large as its bits a second and its length say", () => {
  const size = PICTURE_SIZES["1080p"];
  expect(filmBitrate(size, 30)).toBe(7_464_960);
  expect(filmBytes(size, 30, 300)).toBe((10 * 7_464_960) / 8);
  // Twice the frames a second in the same time.
  expect(filmBytes(size, 60, 600)).toBe(2 * filmBytes(size, 30, 300));
});

it("an archive of frames grows with frames and area", () => {
  const [small, large] = [PICTURE_SIZES["1080p"], PICTURE_SIZES["2160p"]];
  expect(framesBytes(large, 50)).toBe(4 * framesBytes(small, 50));
  expect(framesBytes(small, 50)).toBe(50 * framesBytes(small, 1));
});

it("sizes are told in round numbers", () => {
  expect(roundSize(12)).toBe("1 MB");
  expect(roundSize(45_400_000)).toBe("45 MB");
  expect(roundSize(1_340_000_000)).toBe("1.3 GB");
});
