import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { PincerPage } from "./pincer-page";

const NOON = "1939-07-03T12:00:00+08:00";

/** The page with two maps. */
class ComparingPage extends PincerPage {
  override async expectIdle(): Promise<void> {
    await super.expectIdle();
    await expect(this.root).not.toHaveAttribute("data-beside-map", /loading|busy/, {
      timeout: 60_000,
    });
  }

  label(side: "left" | "right") {
    return this.page.locator(`[data-side=${side}] time`);
  }

  get bar() {
    return this.page.getByRole("slider", { name: /^Bar between/ });
  }

  get secondMap() {
    return this.page.getByRole("application", { name: /^Second map/ });
  }

  /** How many canvases maps draw on; two a map. */
  canvases() {
    return this.page.locator("main canvas").count();
  }

  /** Where the second map's camera is; null without one. */
  secondView() {
    return this.page.evaluate(() => window.pincer?.beside?.view() ?? null);
  }

  /** How far the two cameras are apart: degrees and zooms added up. */
  cameraGap() {
    return this.page.evaluate(() => {
      const first = window.pincer?.view();
      const second = window.pincer?.beside?.view();
      if (!first || !second) return Number.NaN;
      return (
        Math.abs(first.center[0] - second.center[0]) +
        Math.abs(first.center[1] - second.center[1]) +
        Math.abs(first.zoom - second.zoom)
      );
    });
  }
}

test("a moment is set beside the clock, and both say when they are", async ({ page }) => {
  const pincer = new ComparingPage(page);
  await pincer.openAt(NOON);
  expect(await pincer.canvases()).toBe(2);
  await page.keyboard.press("v");
  const panel = page.getByRole("region", { name: "Compare two moments" });
  await panel.getByRole("button", { name: /Before and after/ }).click();
  await expect(pincer.secondMap).toBeVisible();
  await pincer.expectIdle();
  await expect(pincer.label("left")).toHaveText("Mon 3 July 1939 10:00");
  await expect(pincer.label("right")).toHaveText("Mon 3 July 1939 20:59");
  await panel.getByLabel("Beside the clock").selectOption("interval");
  await expect(pincer.label("left")).toHaveText("Sun 2 July 1939 20:59");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(pincer.label("left")).toHaveText("Sun 2 July 1939 21:59");
  await expect(pincer.label("right")).toHaveText("Mon 3 July 1939 21:59");
  await expectAccessible(page);
  await pincer.button("Stop comparing").click();
  await expect(pincer.secondMap).toBeHidden();
  expect(await pincer.canvases()).toBe(2);
  expect(await pincer.secondView()).toBeNull();
  expect(pincer.faults).toEqual([]);
});

test("the bar is dragged and moved by keys", async ({ page }) => {
  const pincer = new ComparingPage(page);
  await pincer.openAt(NOON, "&beside=-24h");
  await expect(pincer.bar).toHaveAttribute("aria-valuenow", "50");
  const stage = await pincer.map.boundingBox();
  if (!stage) throw new Error("no stage");
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width * 0.7, stage.y + stage.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(pincer.bar).toHaveAttribute("aria-valuenow", "70");
  const box = await pincer.bar.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0) / 2 - stage.x).toBeCloseTo(stage.width * 0.7, 0);
  await pincer.bar.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(pincer.bar).toHaveAttribute("aria-valuenow", "68");
  await page.keyboard.press("Home");
  await expect(pincer.bar).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("End");
  await expect(pincer.bar).toHaveAttribute("aria-valuenow", "100");
  await pincer.expectInstant(NOON);
});

test("either map's camera takes the other along, and on a phone one stands above the other", async ({
  page,
}) => {
  const pincer = new ComparingPage(page);
  await pincer.openAt(NOON, "&beside=-24h&split=twin");
  const [left, right] = [await pincer.secondMap.boundingBox(), await pincer.map.boundingBox()];
  if (!left || !right) throw new Error("no maps");
  expect(left.x + left.width).toBeCloseTo(right.x, 0);
  for (const box of [left, right]) {
    const before = (await pincer.secondView())?.center ?? [0, 0];
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.7);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.6, { steps: 5 });
    expect(await pincer.cameraGap()).toBeLessThan(1e-6);
    await page.mouse.up();
    await pincer.expectIdle();
    expect(await pincer.cameraGap()).toBeLessThan(1e-6);
    expect((await pincer.secondView())?.center[0]).toBeGreaterThan(before[0] ?? 0);
  }

  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(() => Promise.all([pincer.secondMap.boundingBox(), pincer.map.boundingBox()]))
    .toMatchObject([{ width: 390 }, { width: 390 }]);
  const [above, below] = [await pincer.secondMap.boundingBox(), await pincer.map.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? 0, 0);
});

test("July stands beside August with the same unit selected, a reload keeps it, Back undoes it", async ({
  page,
}) => {
  const pincer = new ComparingPage(page);
  const dimmed = () =>
    page.evaluate(
      () => (window.pincer?.beside?.symbols() ?? []).filter(({ opacity }) => opacity < 0.6).length,
    );
  await pincer.openAt(NOON, "&unit=jp-71ir");
  await expect(pincer.card).toBeVisible();
  await page.keyboard.press("v");
  await page.getByRole("button", { name: /July \/ August/ }).click();
  await expect(pincer.secondMap).toBeVisible();
  await page.getByRole("button", { name: "Halves" }).click();
  await page.getByRole("button", { name: "Close this panel" }).click();
  await pincer.expectIdle();
  await expect(pincer.label("left")).toHaveText("Mon 3 July 1939 12:00");
  await expect(pincer.label("right")).toHaveText("Sun 20 August 1939 05:00");
  await expect(page).toHaveURL(/beside=khalkhin-gol-1939-08&split=twin/);
  await expect.poll(dimmed).toBeGreaterThan(0);
  await page.reload();
  await pincer.expectIdle();
  await expect(pincer.label("right")).toHaveText("Sun 20 August 1939 05:00");
  await expect(pincer.secondMap).toBeVisible();
  expect(await pincer.canvases()).toBe(4);
  await page.goBack();
  await expect(pincer.secondMap).toBeHidden();
  await expect(page).not.toHaveURL(/beside/);
});

test("an address whose second moment makes no sense lands at one map and says why", async ({
  page,
}) => {
  const pincer = new ComparingPage(page);
  await pincer.openAt(NOON, "&beside=waterloo@1815-06-18T11:00:00Z");
  await expect(page.getByText(/There is no campaign called “waterloo”/)).toBeVisible();
  await expect(pincer.secondMap).toBeHidden();
  await pincer.openAt(NOON, "&beside=1815-06-18T11:00:00Z");
  await expect(page.getByText(/second moment lies outside this campaign/)).toBeVisible();
  await expect(pincer.label("left")).toHaveText("Thu 11 May 1939 00:00");
});

test("ghosts stand where everyone was as long as the key is held", async ({ page }) => {
  const pincer = new ComparingPage(page);
  await pincer.openAt(NOON);
  const ghosts = () => page.evaluate(() => window.pincer?.ghosts().length ?? Number.NaN);
  expect(await ghosts()).toBe(0);
  await page.keyboard.down("q");
  await expect.poll(ghosts).toBeGreaterThan(3);
  await expect(page.getByText("Ghosts: 12 h earlier, Mon 3 July 1939 00:00")).toBeVisible();
  await page.keyboard.up("q");
  await expect.poll(ghosts).toBe(0);

  await page.keyboard.press("v");
  await page.getByRole("button", { name: /^Ghosts/ }).click();
  await page.getByRole("button", { name: "Close this panel" }).click();
  const tools = page.getByRole("toolbar", { name: "Ghosts" });
  const after = tools.getByRole("button", { name: /After/ });
  await tools.getByRole("combobox").selectOption("24");
  await after.focus();
  await page.keyboard.press("Enter");
  await expect(after).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Ghosts: 24 h later, Tue 4 July 1939 12:00")).toBeVisible();
  await expect.poll(ghosts).toBeGreaterThan(3);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect.poll(ghosts).toBe(0);
});
