import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

const MANCHURIA = "?campaign=manchuria-1945&t=";
const at = (instant: string) => MANCHURIA + encodeURIComponent(instant);

test("the theatre is drawn anew when a town changes hands, and rests until then", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  // By this clock towns change hands at 11:00 and then at 14:00.
  await pincer.open(at("1945-08-25T11:15:00+09:00"));
  const paints = await pincer.basePaints();
  await page.keyboard.press("ArrowRight");
  await pincer.expectInstant("1945-08-25T12:15:00+09:00");
  await pincer.expectIdle();
  expect(await pincer.basePaints()).toBe(paints);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => pincer.basePaints()).toBeGreaterThan(paints);
  expect(pincer.faults).toEqual([]);
});

test("relief is fetched where it is seen, and only there", async ({ page }) => {
  const pincer = new PincerPage(page);
  const tiles: string[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/relief/")) tiles.push(`${response.status()}`);
  });
  await pincer.openAt("1939-07-03T08:00:00+08:00");
  expect(tiles).toEqual([]);
  await pincer.open(at("1945-08-14T12:00:00+09:00"));
  expect(tiles.length).toBeGreaterThan(0);
  expect(tiles.filter((status) => status !== "200" && status !== "304")).toEqual([]);
  expect(pincer.faults).toEqual([]);
});
