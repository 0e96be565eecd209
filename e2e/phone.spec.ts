import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
});

test("on a phone a tap opens a unit, the sheet has three heights and the time bar is in reach", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T12:00:00+08:00", "&camera=118.49,47.79,11.5");
  const { x, y } = await pincer.pointOf("su-11tb");
  await page.touchscreen.tap(x + 14, y + 10);
  await expect(pincer.card).toBeVisible();
  await expect(pincer.card).toHaveAttribute("data-unit", /./);

  const grip = pincer.button(/Height of the text/);
  const sheet = page.getByRole("complementary");
  const half = (await sheet.boundingBox())?.height ?? 0;
  await grip.tap();
  await expect
    .poll(async () => (await sheet.boundingBox())?.height ?? 0)
    .toBeGreaterThan(half + 60);
  await grip.tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeLessThan(half - 60);

  const before = await pincer.instant();
  const point = await pincer.pointOnTrack(0.95);
  await page.touchscreen.tap(point.x, point.y);
  await expect.poll(() => pincer.instant()).toBeGreaterThan(before + 24 * 3_600_000);

  const play = await pincer.button("Play").boundingBox();
  expect(play?.y).toBeGreaterThan(600);
  expect(play?.height).toBeGreaterThanOrEqual(44);
  await pincer.button("Play").tap();
  await expect(pincer.root).toHaveAttribute("data-playing", "true");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});
