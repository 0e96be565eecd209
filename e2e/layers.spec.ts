import { expect, type Locator, test } from "@playwright/test";
import { byEveryRule, expectAccessible, expectAccessibleInBoth } from "./accessible";
import { PincerPage } from "./pincer-page";

const AUGUST = "khalkhin-gol-1939-08";
const HILL = "&camera=118.55,47.75,9.5";

class LegendPage extends PincerPage {
  openOn(campaign: string, instant: string, more = ""): Promise<void> {
    return this.open(`?campaign=${campaign}&t=${encodeURIComponent(instant)}${more}`);
  }

  get legend(): Locator {
    return this.page.getByRole("region", { name: "Legend and layers" });
  }

  /** The part of the legend that explains a layer. */
  group(layer: string): Locator {
    return this.legend.locator(`[data-layer=${layer}]`);
  }

  layer(name: string): Locator {
    return this.legend.getByRole("switch", { name, exact: true });
  }

  contents() {
    return this.page.evaluate(() => window.pincer?.contents());
  }
}

test("the legend explains what is on the map now, and everything on request", async ({ page }) => {
  const pincer = new LegendPage(page);
  await pincer.openOn(AUGUST, "1939-08-05T12:00:00+08:00");
  await page.keyboard.press("g");
  await expect(pincer.group("units")).toContainText("Kwantung Army");
  await expect(pincer.group("fronts")).not.toContainText("a pocket");
  await expect(pincer.group("night")).toContainText("nothing to be seen now");

  const everything = pincer.legend.getByRole("switch", { name: /Explain everything/ });
  await everything.click();
  await expect(pincer.group("fronts")).toContainText("a pocket");
  await expect(pincer.group("events")).toContainText("artillery opens fire");
  await everything.click();
  await expect(pincer.group("fronts")).not.toContainText("a pocket");

  await pincer.goTo("1939-08-24 12:00");
  await page.keyboard.press("g");
  await expect(pincer.group("fronts")).toContainText("a pocket");
});

test("an air raid is shown with its way, and both are explained", async ({ page }) => {
  const pincer = new LegendPage(page);
  await pincer.openAt("1939-06-27T05:30:00+08:00");
  await page.keyboard.press("g");
  await expect(pincer.group("events")).toContainText("the way of the aircraft");
  expect(await pincer.contents()).toMatchObject({ flights: true });
  await pincer.layer("Events").click();
  await expect(pincer.group("events").getByRole("listitem")).toHaveCount(0);
  await expect.poll(() => pincer.contents()).toMatchObject({ flights: false, events: [] });
});

test("layers taken off the map stay off, and the link says so", async ({ page }) => {
  const pincer = new LegendPage(page);
  await pincer.openAt("1939-07-03T12:00:00+08:00", HILL);
  expect((await pincer.contents())?.arrows).toContain("advance");
  expect((await pincer.symbols()).length).toBeGreaterThan(0);
  await page.keyboard.press("g");
  for (const name of ["Arrows", "Units", "Relief"]) {
    await expect(pincer.layer(name)).toBeChecked();
    await pincer.layer(name).click();
    await expect(pincer.layer(name)).not.toBeChecked();
  }
  await expect(page).toHaveURL(/hide=units,arrows,relief/);
  expect((await pincer.contents())?.arrows).toEqual([]);
  expect(await pincer.symbols()).toEqual([]);

  await page.reload();
  await pincer.expectIdle();
  expect((await pincer.contents())?.arrows).toEqual([]);
  expect(await pincer.symbols()).toEqual([]);
  await page.keyboard.press("g");
  await expect(pincer.layer("Relief")).not.toBeChecked();
  await page.getByRole("button", { name: "Show all layers" }).click();
  await expect(page).not.toHaveURL(/hide=/);
  await expect.poll(async () => (await pincer.symbols()).length).toBeGreaterThan(0);
});

test("a link says which layers are off, and is told when it names none", async ({ page }) => {
  const pincer = new LegendPage(page);
  await page.goto("./?hide=weather");
  await expect(page.getByText(/The link's hide, “weather”/)).toBeVisible();
  await pincer.openAt("1939-07-03T02:00:00+08:00", `${HILL}&hide=night,names`);
  expect(await pincer.contents()).toMatchObject({ night: 0 });
  await page.keyboard.press("g");
  await expect(pincer.layer("Day and night")).not.toBeChecked();
  await expect(pincer.layer("Names of units")).not.toBeChecked();
});

test("night lies over the map at two in the morning and not at noon, and sun and moon are told", async ({
  page,
}) => {
  const pincer = new LegendPage(page);
  const picture = () => page.screenshot({ clip: { x: 700, y: 500, width: 40, height: 20 } });
  await pincer.openAt("1939-07-03T12:00:00+08:00", HILL);
  expect(await pincer.contents()).toMatchObject({ night: 0 });
  const noon = await picture();
  await pincer.goTo("1939-07-03 02:00");
  await expect.poll(() => pincer.contents()).toMatchObject({ night: 1 });
  await pincer.expectIdle();
  expect((await picture()).equals(noon)).toBe(false);

  await page.keyboard.press("z");
  const sky = page.getByRole("dialog", { name: "Sun and moon" });
  await expect(sky).toContainText("Waning gibbous moon");
  await expect(sky.getByRole("row", { name: /Sun/ })).toContainText("04:1");
  await expectAccessible(page, byEveryRule);
  await page.keyboard.press("Escape");
  await expect(sky).toBeHidden();
  await expect(page.getByRole("button", { name: "Sun and moon" })).toBeFocused();

  await page.keyboard.press("g");
  await expect(pincer.group("night")).toContainText("dusk and night");
  await expectAccessibleInBoth(pincer, byEveryRule);
  await pincer.layer("Day and night").click();
  await expect.poll(() => pincer.contents()).toMatchObject({ night: 0 });
});

test("nights do not flash while days race by, and are back when the clock stands", async ({
  page,
}) => {
  const pincer = new LegendPage(page);
  await pincer.openOn("manchuria-1945", "1945-08-10T01:00:00+09:00");
  expect((await pincer.contents())?.night).toBeGreaterThan(0.9);
  await page.getByRole("combobox", { name: /speed/i }).selectOption({ label: "1 s = 7 days" });
  await page.keyboard.press(" ");
  await expect(pincer.root).toHaveAttribute("data-playing", "true");
  await expect.poll(() => pincer.contents().then((contents) => contents?.night)).toBe(0);
  await page.keyboard.press(" ");
  await expect(pincer.root).toHaveAttribute("data-playing", "false");
  await pincer.goTo("1945-08-20 01:00");
  await pincer.expectInstant("1945-08-20T01:00:00+09:00");
  await pincer.expectIdle();
  expect((await pincer.contents())?.night).toBeGreaterThan(0.9);
});
