import { expect, test } from "@playwright/test";
import { area, multiPolygon, distance as turfDistance } from "@turf/turf";
import { expectAccessible } from "./accessible";
import { CAMPAIGN, PincerPage } from "./pincer-page";

const HAILAR = [119.7, 49.2] as const;
const NOMONHAN = [118.7548, 47.7721] as const;
const BETWEEN = `?campaign=${CAMPAIGN}&t=1939-07-01T00:00:00%2B08:00&camera=120.2,48.8,6.8`;
const THEATRE = "?campaign=manchuria-1945&camera=124,45.5,4";

type LonLat = readonly [number, number];
type Point = { readonly x: number; readonly y: number };

const kmBetween = (a: LonLat, b: LonLat) => turfDistance([...a], [...b], { units: "kilometers" });

/** The page with its tools, handled as a person does. */
class ToolsPage extends PincerPage {
  get panel() {
    return this.page.getByRole("region", { name: "Map tools" });
  }

  get points() {
    return this.page.locator(".tool-point");
  }

  /** The whole measured length as the panel has it, km. */
  async total(): Promise<number> {
    const words = await this.panel.getByRole("status").locator("strong").textContent();
    return Number.parseFloat((words ?? "").replaceAll(",", ""));
  }

  /** A place as a point of the window. */
  async pointAt(place: LonLat): Promise<Point> {
    const [box, { x, y }] = [await this.map.boundingBox(), await this.project(place)];
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  async clickAt(place: LonLat): Promise<void> {
    const { x, y } = await this.pointAt(place);
    await this.page.mouse.click(x, y);
  }

  handle(name: string) {
    return this.map.getByRole("button", { name: new RegExp(`^${name}, `) });
  }

  /** Lays an outline over the map from the panel, which must show them. */
  async lay(name: string): Promise<void> {
    await this.panel.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await expect(this.handle(name)).toBeVisible();
  }

  async middleOf(name: string): Promise<Point> {
    const box = await this.handle(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the map`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
  }

  center() {
    return this.page.evaluate(() => window.pincer?.view().center ?? null);
  }

  /** An outline as it is drawn: where its centre is, its area in km2, its height on screen in CSS px. */
  async outline(id: string) {
    const drawn = await this.page.evaluate((wanted) => {
      const outline = window.pincer?.silhouettes().find((one) => one.id === wanted);
      const heights = outline?.rings.flat().map((p) => window.pincer?.project(p).y ?? 0) ?? [];
      return outline && { ...outline, height: Math.max(...heights) - Math.min(...heights) };
    }, id);
    if (!drawn) throw new Error(`${id} is not drawn`);
    const polygons = drawn.rings.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]);
    return {
      center: drawn.center,
      height: drawn.height,
      km2: area(multiPolygon(polygons)) / 1e6,
    };
  }
}

test.describe("measuring", () => {
  test("tells the distance between two places clicked, and picks no unit", async ({ page }) => {
    const tools = new ToolsPage(page);
    await tools.open(BETWEEN);
    await tools.button("Measure, compare sizes").click();
    await tools.clickAt(HAILAR);
    await tools.clickAt(NOMONHAN);
    const km = kmBetween(HAILAR, NOMONHAN);
    expect(Math.abs((await tools.total()) / km - 1)).toBeLessThan(0.01);
    await expect(page.locator(".tool-length")).toHaveText(`${await tools.total()} km`);
    await expect(tools.panel.getByRole("list", { name: "Legs" })).toContainText("204° SW");
    await expect(tools.panel.getByRole("row", { name: /On foot/ })).toContainText("5.4 days");
    await expect(tools.root).toHaveAttribute("data-unit", "");

    await tools.clickAt([120.4, 48]);
    await expect(tools.points).toHaveCount(3);
    await tools.panel.getByRole("button", { name: "Close loop" }).click();
    await expect(tools.panel.getByRole("listitem")).toHaveCount(3);
    await expect(tools.panel.getByRole("status")).toContainText("km²");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await expect(tools.points).toHaveCount(2);

    const total = await tools.total();
    await expect(page).toHaveURL(/tool=measure&way=119\.\d+,49\.\d+\/118\.\d+,47\.\d+$/);
    await page.reload();
    await expect(tools.points).toHaveCount(2);
    expect(await tools.total()).toBe(total);
  });

  test("goes by keyboard, and Escape puts the ruler away", async ({ page }) => {
    const tools = new ToolsPage(page);
    await tools.open(BETWEEN);
    await page.keyboard.press("m");
    const first = await tools.center();
    await page.keyboard.press("Enter");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(tools.points).toHaveCount(2);
    const second = await tools.center();
    if (!first || !second) throw new Error("there is no map");
    expect(kmBetween(first, second)).toBeGreaterThan(30);
    expect(Math.abs((await tools.total()) / kmBetween(first, second) - 1)).toBeLessThan(0.01);
    await tools.expectInstant(/^1939-07-01T00:00:00/);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(tools.panel).toBeHidden();
    await expect(tools.points).toHaveCount(0);
    await page.keyboard.press("m");
    await expect(tools.points).toHaveCount(2);
    await page.keyboard.press("Delete");
    await expect(tools.points).toHaveCount(0);
  });

  test("begins where the selected unit is", async ({ page }) => {
    const tools = new ToolsPage(page);
    await tools.open(
      `?campaign=${CAMPAIGN}&t=1939-07-03T12:00:00%2B08:00&camera=118.5,47.8,10&unit=su-11tb`,
    );
    await page.keyboard.press("Shift+M");
    await expect(tools.points).toHaveCount(1);
    const symbol = await tools.symbol("su-11tb");
    const map = await tools.map.boundingBox();
    const point = await tools.points.boundingBox();
    if (!symbol || !map || !point) throw new Error("unit or point is not on screen");
    expect(
      Math.hypot(
        point.x + point.width / 2 - map.x - symbol.anchorX,
        point.y + point.height / 2 - map.y - symbol.anchorY,
      ),
    ).toBeLessThan(3);
  });
});

test.describe("true size", () => {
  test("France keeps its area wherever it is dragged, and looks as large as it is", async ({
    page,
  }) => {
    const tools = new ToolsPage(page);
    await tools.open(`${THEATRE}&tool=true-size&outlines=france@124,46/atlantis@120,40`);
    await expect(tools.handle("France")).toBeVisible();
    await expect(page.getByText("There is no outline called “atlantis”.")).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page).not.toHaveURL(/atlantis/);
    const view = await tools.center();
    await tools.drag(await tools.middleOf("France"), await tools.pointAt([127, 42]));
    const south = await tools.outline("france");
    expect(south.center[1]).toBeCloseTo(42, 0);
    await tools.expectIdle();
    // Held by its ground this time, beside its name.
    const hold = await tools.middleOf("France");
    const grip = { x: hold.x + 4, y: hold.y + 44 };
    const north = await tools.pointAt([127, 50]);
    await tools.drag(grip, { x: grip.x + north.x - hold.x, y: grip.y + north.y - hold.y });
    const moved = await tools.outline("france");
    expect(moved.center[1]).toBeCloseTo(50, 0);

    for (const { km2 } of [south, moved]) expect(Math.abs(km2 / 547_000 - 1)).toBeLessThan(0.01);
    const stretch = Math.cos((42 * Math.PI) / 180) / Math.cos((50 * Math.PI) / 180);
    expect(Math.abs(moved.height / south.height / stretch - 1)).toBeLessThan(0.02);
    expect(await tools.center()).toEqual(view);
    await expect(tools.root).toHaveAttribute("data-unit", "");
    await expect(tools.handle("France")).toContainText("547,000 km²");
  });

  test("outlines move, turn and go by keyboard, three at a time", async ({ page }) => {
    const tools = new ToolsPage(page);
    await tools.open(THEATRE);
    await page.keyboard.press("o");
    for (const name of ["Western Europe", "Texas", "Khalkhin Gol battlefield"]) {
      await tools.lay(name);
    }
    await expect(tools.panel.getByRole("button", { name: /^Italy/ })).toBeDisabled();
    const before = await tools.outline("texas");
    await tools.handle("Texas").focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("e");
    const after = await tools.outline("texas");
    expect(after.center[0]).toBeLessThan(before.center[0] - 1);
    expect(after.center[1]).toBeLessThan(before.center[1]);
    expect(Math.abs(after.km2 / before.km2 - 1)).toBeLessThan(0.01);
    await expectAccessible(page);

    await page.keyboard.press("Delete");
    await expect(tools.handle("Texas")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(tools.panel).toBeHidden();
    await expect(tools.handle("Western Europe")).toBeVisible();
    await page.keyboard.press("o");
    await tools.button("Remove all").click();
    await expect(page.locator(".tool-handle")).toHaveCount(0);
  });

  test("an outline is dragged while the clock plays, and outlives another theme", async ({
    page,
  }) => {
    const tools = new ToolsPage(page);
    await tools.open(THEATRE);
    await page.keyboard.press("o");
    await tools.lay("Germany");
    await page.keyboard.press("Escape");
    await page.keyboard.press(" ");
    const begun = await tools.instant();
    const from = await tools.middleOf("Germany");
    await tools.drag(from, { x: from.x + 90, y: from.y + 60 });
    await expect.poll(() => tools.instant()).toBeGreaterThan(begun);
    await expect(tools.root).toHaveAttribute("data-playing", "true");
    await page.keyboard.press(" ");

    await page.keyboard.press("d");
    await expect(tools.root).toHaveAttribute("data-theme", "dark");
    await tools.expectIdle();
    const { x, y } = await tools.middleOf("Germany");
    const clip = { x: x - 90, y: y + 44, width: 180, height: 40 };
    const withOutline = await page.screenshot({ clip });
    await tools.handle("Germany").focus();
    await page.keyboard.press("Delete");
    await tools.expectIdle();
    await expect.poll(async () => withOutline.equals(await page.screenshot({ clip }))).toBe(false);
  });
});

test.describe("on a phone", () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });

  test("fingers set points and drag outlines, and the map stays", async ({ page }) => {
    const tools = new ToolsPage(page);
    await tools.open("?campaign=manchuria-1945&camera=124,45.5,3.6");
    const view = await tools.center();
    await tools.button("Measure, compare sizes").tap();
    for (const place of [
      [122, 46],
      [127, 44],
    ] as const) {
      const { x, y } = await tools.pointAt(place);
      await page.touchscreen.tap(x, y);
    }
    await expect(tools.points).toHaveCount(2);
    await expect(tools.root).toHaveAttribute("data-unit", "");

    await tools.button("True size").tap();
    await tools.panel.getByRole("button", { name: /^Italy/ }).tap();
    await tools.button("Put the tool away").tap();
    const before = await tools.outline("italy");
    const { x, y } = await tools.middleOf("Italy");
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: Point[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x, y }]);
    await touch("touchMove", [{ x: x - 30, y: y - 20 }]);
    await touch("touchMove", [{ x: x - 60, y: y - 40 }]);
    await touch("touchEnd", []);
    const after = await tools.outline("italy");
    expect(after.center[0]).toBeLessThan(before.center[0] - 2);
    expect(after.center[1]).toBeGreaterThan(before.center[1] + 1);
    expect(await tools.center()).toEqual(view);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});
