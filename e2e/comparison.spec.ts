import { expect, type Locator, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

const AT_STALINGRAD =
  "?campaign=soviet-japanese-relations&t=1942-11-20T00:00:00%2B09:00&camera=118.6,47.7,6";

const TITLE = "Khalkhin Gol 1939 and Stalingrad 1942";

/** Px on the screen for a km, by the scale bar: `20 km` as drawn. */
const scaleOf = async (drawing: Locator) => {
  const words = await drawing.getByText(/^[\d.]+ km$/).textContent();
  const px = await drawing
    .locator("path")
    .last()
    .evaluate((bar) => bar.getBoundingClientRect().width);
  return px / Number.parseFloat(words ?? "");
};

test("Stalingrad stands beside August 1939 at one scale, each to fit, or under it", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open(AT_STALINGRAD);
  const figure = page.getByRole("region", { name: TITLE });
  const steppe = figure.getByRole("img", { name: /Khalkhin Gol, 20-24 August 1939/ });
  const volga = figure.getByRole("img", { name: /Stalingrad, 19-23 November 1942/ });

  await expect(steppe).toBeVisible();
  expect(await scaleOf(steppe)).toBeCloseTo(await scaleOf(volga), 2);
  await expect(volga).toHaveAccessibleDescription(/51st Army to Sovetsky, 20-23 November/);
  const [small, large] = [await steppe.boundingBox(), await volga.boundingBox()];
  expect((small?.width ?? 0) * 3).toBeLessThan(large?.width ?? 0);

  await figure.getByLabel("Each to fit").check();
  expect(await scaleOf(steppe)).toBeGreaterThan(2 * (await scaleOf(volga)));

  await figure.getByLabel("One over the other").check();
  await expect(
    figure.getByRole("img", { name: "Sketch: Khalkhin Gol laid over Stalingrad" }),
  ).toBeVisible();
  await expect(steppe).toBeHidden();
});

test("the comparison can be shown large, the keyboard closes it, and all of it can be reached on a phone", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open(AT_STALINGRAD);
  const figure = page.getByRole("region", { name: TITLE });
  await figure.getByRole("button", { name: "Show large" }).click();
  const dialog = page.getByRole("dialog", { name: TITLE });
  const drawings = dialog.getByRole("img");
  await expect(drawings).toHaveCount(2);
  for (const drawing of await drawings.all()) await expect(drawing).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(figure.getByRole("img")).toHaveCount(2);

  await page.setViewportSize({ width: 390, height: 844 });
  await figure.getByRole("button", { name: "Show large" }).click();
  const steppe = dialog.getByRole("img", { name: /Khalkhin Gol, 20-24 August 1939/ });
  const volga = dialog.getByRole("img", { name: /Stalingrad, 19-23 November 1942/ });
  expect(await scaleOf(steppe)).toBeCloseTo(await scaleOf(volga), 2);
  const source = dialog.getByText(/Glantz and House 2014/);
  await source.scrollIntoViewIfNeeded();
  await expect(source).toBeInViewport();
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});
