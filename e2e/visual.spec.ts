import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

/** Another Chromium draws letters and lines a little differently; then nothing is compared. */
const BASELINE_CHROMIUM = "156";

const MOMENTS = [
  ["khalkhin-gol-1939-07", "1939-07-03T11:00:00+08:00", "118.55,47.76,10.2"],
  ["khalkhin-gol-1939-08", "1939-08-24T20:00:00+08:00", "118.7,47.75,9.8"],
  ["manchuria-1945", "1945-08-12T12:00:00+09:00", "124,45.5,5"],
  ["soviet-japanese-relations", "1933-06-01T00:00:00+09:00", "124,46,4.2"],
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What two boxes (centres and extents, CSS px) share, as a share of the first. */
function covered(a: Box, b: Box): number {
  const wide = Math.min(a.width, (a.width + b.width) / 2 - Math.abs(a.x - b.x));
  const high = Math.min(a.height, (a.height + b.height) / 2 - Math.abs(a.y - b.y));
  return (Math.max(0, wide) * Math.max(0, high)) / (a.width * a.height);
}

/** The names of places are whole, apart from each other, and hardly ever under a symbol. */
async function expectNamesLegible(pincer: PincerPage): Promise<void> {
  const box = await pincer.map.boundingBox();
  const [names, symbols] = await pincer.page.evaluate(() => [
    window.pincer?.names() ?? [],
    window.pincer?.symbols() ?? [],
  ]);
  expect(names.length).toBeGreaterThan(1);
  for (const [index, name] of names.entries()) {
    expect(Math.abs(name.x - (box?.width ?? 0) / 2) + name.width / 2).toBeLessThan(
      (box?.width ?? 0) / 2,
    );
    for (const other of names.slice(index + 1)) expect(covered(name, other)).toBeLessThan(0.05);
  }
  const under = names.filter((name) => symbols.some((symbol) => covered(name, symbol) > 0.15));
  expect(under.length, under.map(({ place }) => place).join()).toBeLessThanOrEqual(1);
}

const SCREENS = [
  { name: "hall", theme: "light", viewport: { width: 1280, height: 720 } },
  { name: "phone", theme: "dark", viewport: { width: 390, height: 844 } },
] as const;

for (const { name, theme, viewport } of SCREENS) {
  test.describe(`on a ${name}'s screen`, () => {
    test.use({ viewport, colorScheme: theme, contextOptions: { reducedMotion: "reduce" } });

    for (const [campaign, instant, camera] of MOMENTS) {
      test(`${campaign} looks as it did`, async ({ page, browser }) => {
        const [major] = browser.version().split(".");
        test.skip(
          major !== BASELINE_CHROMIUM,
          `the baselines were drawn by Chromium ${BASELINE_CHROMIUM}`,
        );
        const pincer = new PincerPage(page);
        const query = new URLSearchParams({ campaign, t: instant, camera });
        await pincer.open(`?${query}`);
        await expectNamesLegible(pincer);
        await expect(page).toHaveScreenshot(`${campaign}-${name}.png`, {
          maxDiffPixelRatio: 0.03,
          timeout: 40_000,
        });
      });
    }
  });
}
