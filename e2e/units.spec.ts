import { expect, test } from "@playwright/test";
import { FACTS, PincerPage } from "./pincer-page";

test("a click on a symbol opens the unit's card, with all that is known and how sure it is", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T10:45:00+08:00");
  const { x, y } = await pincer.pointOf("su-11tb");
  await page.mouse.click(x, y);

  await expect(pincer.card).toHaveAttribute("data-unit", "su-11tb");
  await expect(pincer.card.getByRole("heading", { level: 2 })).toContainText(
    "11th Light Tank Brigade",
  );
  await expect(pincer.card).toContainText("M. P. Yakovlev");
  await expect(pincer.card).toContainText("150 tanks");
  await expect(pincer.card).toContainText(/Place ±\d+ km/);
  await expect(pincer.card).toContainText("57th Special Corps");
  await expect(pincer.card.getByRole("img").or(pincer.card.locator("img")).first()).toBeVisible();
  await expect(page).toHaveURL(/unit=su-11tb/);
});

test("each line of a unit's story takes the clock to its time; then the unit is where the facts put it", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt(FACTS.opening, "&unit=jp-71ir");
  const line = pincer.card
    .getByRole("listitem")
    .getByRole("button", { name: /Bain-Tsagan/ })
    .first();
  await line.click();
  await expect
    .poll(() => pincer.instant())
    .toBeGreaterThan(Date.parse("1939-07-03T00:00:00+08:00"));

  await pincer.goTo("1939-07-03 08:00");
  await pincer.expectInstant(FACTS.onTheHill);
  await pincer.expectUnitAt("jp-71ir", FACTS.baintsagan);
  await expect(pincer.card.locator("[data-part=now]")).toContainText("Bain-Tsagan");
});

test("the order of battle reaches every unit by keyboard", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.getByRole("tab", { name: "Forces" }).click();
  const tree = page.getByRole("tree", { name: "Order of battle" });
  await expect(tree.locator("[data-unit]")).toHaveCount(43);
  await tree.getByRole("treeitem").first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const focused = tree.locator("[role=treeitem]:focus");
  await expect(focused).toHaveAttribute("data-unit", /./);
  const unit = (await focused.getAttribute("data-unit")) ?? "";
  await page.keyboard.press("Enter");
  await expect(pincer.card).toHaveAttribute("data-unit", unit);
  await expect(pincer.card.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pincer.card).toBeHidden();
});

test("following keeps the unit in the middle third until a hand takes the map", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T04:00:00+08:00", "&unit=su-11tb&camera=118.3,47.7,11");
  const follow = pincer.button("Follow on the map");
  await follow.click();
  await expect(follow).toHaveAttribute("aria-pressed", "true");
  for (let hour = 0; hour < 5; hour++) await page.keyboard.press("ArrowRight");
  const box = await pincer.map.boundingBox();
  await expect(async () => {
    const symbol = await pincer.symbol("su-11tb");
    expect(symbol?.anchorX).toBeGreaterThan((box?.width ?? 0) / 4);
    expect(symbol?.anchorX).toBeLessThan(((box?.width ?? 0) * 3) / 4);
  }).toPass();

  await page.mouse.move((box?.width ?? 0) / 2, 300);
  await page.mouse.down();
  await page.mouse.move((box?.width ?? 0) / 2 + 120, 330, { steps: 5 });
  await page.mouse.up();
  await expect(follow).toHaveAttribute("aria-pressed", "false");
});

test("units come and go with their campaign", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-05-28T08:00:00+08:00");
  expect(await pincer.symbol("m-jp-azuma")).not.toBeNull();
  expect(await pincer.symbol("jp-71ir")).toBeNull();
  await pincer.goTo("1939-06-10 12:00");
  await expect.poll(() => pincer.symbol("m-jp-azuma")).toBeNull();
});
