import { expect, test } from "@playwright/test";
import { FACTS, PincerPage } from "./pincer-page";

test("the page opens on 1 July with both sides in their places, all else one press away, and asks nobody else for anything", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const pincer = new PincerPage(page);
  await pincer.open();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Khalkhin Gol: July 1939");
  await pincer.expectInstant(FACTS.opening);
  await expect(page.getByRole("button", { name: /Sat 1 July 1939/ })).toBeVisible();
  await pincer.expectUnitAt("jp-71ir", FACTS.jiangjunmiao);
  await pincer.expectUnitAt("mn-6cd", FACTS.baintsagan);

  const units = (await pincer.symbols()).map(({ unit }) => unit);
  expect(units.filter((unit) => unit.startsWith("jp-")).length).toBeGreaterThan(8);
  expect(units.filter((unit) => unit.startsWith("su-")).length).toBeGreaterThan(3);
  expect(units.filter((unit) => unit.startsWith("m-"))).toEqual([]);
  // What only a few ever want is left on the server until they do.
  expect(fetched.filter((url) => /(slides|film|Dialog)-[^/]*\.js$/.test(url))).toEqual([]);

  await page.keyboard.press("g");
  await expect(page.getByRole("region", { name: "Legend" })).toContainText("one good source");
  await page.keyboard.press("g");
  await expect(page.getByRole("region", { name: "Legend" })).toBeHidden();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Shift + →");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();

  await pincer.button("Sources and licences").click();
  await expect(page.getByRole("dialog")).toContainText("GSHHG");
  expect(pincer.foreignRequests).toEqual([]);
  expect(pincer.faults).toEqual([]);
});

test("symbols do not pile up at the campaign's own camera", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const pincer = new PincerPage(page);
  await pincer.openAt(FACTS.opening);
  for (const instant of ["1939-07-01 00:00", "1939-07-03 12:00", "1939-07-23 12:00"]) {
    await pincer.goTo(instant);
    await pincer.expectInstant(new RegExp(instant.replace(" ", "T")));
    await pincer.expectIdle();
    const box = await pincer.map.boundingBox();
    const symbols = (await pincer.symbols()).filter(
      ({ anchorX, anchorY }) =>
        anchorX > 0 && anchorY > 0 && anchorX < (box?.width ?? 0) && anchorY < (box?.height ?? 0),
    );
    expect(symbols.length).toBeGreaterThan(20);
    for (const one of symbols) {
      for (const other of symbols) {
        if (one.unit >= other.unit) continue;
        const width = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
        const height = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
        const overlap = Math.max(0, width) * Math.max(0, height);
        const area = Math.min(one.width * one.height, other.width * other.height);
        expect(overlap / area, `${one.unit} and ${other.unit} at ${instant}`).toBeLessThan(0.15);
      }
    }
  }
});

test("light and dark, place names in a second script, and the panel's state are remembered", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("d");
  await expect(pincer.root).toHaveAttribute("data-theme", "dark");
  await page.getByLabel("Second script for place names").selectOption("ru");
  await page.keyboard.press("\\");
  await expect(page.getByRole("complementary")).toBeHidden();
  await pincer.open();
  await expect(pincer.root).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Second script for place names")).toHaveValue("ru");
  await expect(page.getByRole("complementary")).toBeHidden();
  expect(pincer.faults).toEqual([]);
});
