import { expect, test } from "@playwright/test";
import { FACTS, PincerPage } from "./pincer-page";

const HOUR = 3_600_000;
const OPENING = Date.parse(FACTS.opening);

test("Space plays and pauses; symbols move while the base map rests", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-01T05:00:00+08:00");
  const before = await pincer.symbol("jp-71ir");
  const paints = await pincer.basePaints();

  await page.keyboard.press("Space");
  await expect(pincer.root).toHaveAttribute("data-playing", "true");
  await expect(pincer.button("Pause")).toBeVisible();
  await expect.poll(() => pincer.instant()).toBeGreaterThan(OPENING + 10 * HOUR);
  await page.keyboard.press("Space");
  await expect(pincer.root).toHaveAttribute("data-playing", "false");

  const after = await pincer.symbol("jp-71ir");
  expect(after?.anchorX).toBeLessThan((before?.anchorX ?? 0) - 20);
  expect(await pincer.basePaints()).toBe(paints);
});

test("playing to an instant shows what jumping to it shows", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T02:00:00+08:00");
  await page.keyboard.press("Space");
  await expect
    .poll(() => pincer.instant())
    .toBeGreaterThan(Date.parse("1939-07-03T08:00:00+08:00"));
  await page.keyboard.press("Space");
  await expect(pincer.root).toHaveAttribute("data-playing", "false");
  // What crossed the view's edge last is still fading.
  await pincer.expectIdle();
  const played = await pincer.symbols();
  const shown = (await pincer.root.getAttribute("data-instant")) ?? "";

  const view = await page.evaluate(() => window.pincer?.view());
  const camera = [...(view?.center ?? []), view?.zoom].join(",");

  const other = new PincerPage(await page.context().newPage());
  await other.openAt(shown, `&camera=${camera}`);
  const jumped = await other.symbols();
  expect(jumped.map(({ unit }) => unit)).toEqual(played.map(({ unit }) => unit));
  for (const [index, symbol] of jumped.entries()) {
    // The address holds whole seconds, the clock holds milliseconds: less than a px apart.
    expect(Math.abs(symbol.anchorX - (played[index]?.anchorX ?? 0))).toBeLessThan(1);
    expect(Math.abs(symbol.anchorY - (played[index]?.anchorY ?? 0))).toBeLessThan(1);
  }
});

test("arrows step an hour, with Shift a day; brackets go from event to event; the track is a slider", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("ArrowRight");
  await pincer.expectInstant("1939-07-01T01:00:00+08:00");
  await page.keyboard.press("Shift+ArrowRight");
  await pincer.expectInstant("1939-07-02T01:00:00+08:00");
  await page.keyboard.press("ArrowLeft");
  await pincer.expectInstant("1939-07-02T00:00:00+08:00");
  await pincer.button("Next event").first().click();
  await pincer.expectInstant("1939-07-02T09:00:00+08:00");
  await page.keyboard.press("]");
  await pincer.expectInstant("1939-07-02T18:15:00+08:00");
  await page.keyboard.press("[");
  await pincer.expectInstant("1939-07-02T09:00:00+08:00");

  await pincer.timeTrack.focus();
  await page.keyboard.press("ArrowRight");
  await pincer.expectInstant("1939-07-02T10:00:00+08:00");
  await expect(pincer.timeTrack).toHaveAttribute("aria-valuetext", /Sunday 2 July 1939.*10:00/);
  await page.keyboard.press("End");
  await pincer.expectInstant("1939-08-01T00:00:00+08:00");
});

test("the speed is said in words and can be changed", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const pincer = new PincerPage(page);
  await pincer.open();
  const speed = page.getByRole("combobox", { name: "Speed" });
  await expect(speed.locator("option:checked")).toHaveText("1 s = 3 h");
  await pincer.button(/^Faster/).click();
  await expect(speed.locator("option:checked")).toHaveText("1 s = 6 h");
  await page.keyboard.press("<");
  await page.keyboard.press("<");
  await expect(speed.locator("option:checked")).toHaveText("1 s = 2 h");
});

test("dragging anywhere on the time track scrubs both ways at once, and turning the wheel zooms there", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  const start = await pincer.pointOnTrack(0.3);
  const right = await pincer.pointOnTrack(0.8);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const first = await pincer.instant();
  await page.mouse.move(right.x, right.y, { steps: 4 });
  await expect.poll(() => pincer.instant()).toBeGreaterThan(first + 12 * 24 * HOUR);
  await page.mouse.move(start.x, start.y, { steps: 4 });
  await expect.poll(() => pincer.instant()).toBe(first);
  await page.mouse.up();
  await expect(pincer.timeTrack).toHaveAttribute("aria-valuetext", /July 1939/);

  const middle = await pincer.pointOnTrack(0.2);
  await page.mouse.click(middle.x, middle.y);
  const clicked = await pincer.instant();
  await page.mouse.wheel(0, -1500);
  await expect(async () => {
    const edge = await pincer.pointOnTrack(0.9);
    await page.mouse.click(edge.x, edge.y);
    expect((await pincer.instant()) - clicked).toBeLessThan(4 * 24 * HOUR);
  }).toPass();
  for (let press = 0; press < 12; press++) await pincer.button("Show more time").click();
  const edge = await pincer.pointOnTrack(0.99);
  await page.mouse.click(edge.x, edge.y);
  expect(await pincer.instant()).toBeGreaterThan(Date.parse("1939-07-29T00:00:00+08:00"));
});

test("an exact time can be typed, nonsense is answered without losing it, and a second clock stands beside", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("t");
  const field = page.getByLabel("Go to", { exact: true });
  await field.fill("the day after");
  await field.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(field).toHaveValue("the day after");
  await field.fill("1939-07-03 09:00");
  await field.press("Enter");
  await pincer.expectInstant("1939-07-03T09:00:00+08:00");
  await expect(field).toBeHidden();

  await page.keyboard.press("t");
  await page.getByRole("radio", { name: /Moscow/ }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Time" })).toContainText("Moscow +03:00: 04:00");
  await expect(page).toHaveURL(/clock=moscow/);
});

test("a marked part is played over and over", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-10T00:00:00+08:00");
  const from = await pincer.pointOnTrack(0.5);
  const to = await pincer.pointOnTrack(0.52);
  await page.keyboard.down("Shift");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page.getByRole("slider", { name: "Marked range begins" })).toBeVisible();
  const loop = pincer.button(/Loop the marked range/);
  if ((await loop.getAttribute("aria-pressed")) !== "true") await loop.click();
  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "1 s = 2 days" });
  await page.keyboard.press("Escape");
  await pincer.button("Play").click();
  // Seen going back while playing forward: it looped.
  let last = Number.NEGATIVE_INFINITY;
  await expect
    .poll(async () => {
      const now = await pincer.instant();
      const wentBack = now < last;
      last = now;
      return wentBack;
    })
    .toBe(true);
  await expect(pincer.root).toHaveAttribute("data-playing", "true");
});
