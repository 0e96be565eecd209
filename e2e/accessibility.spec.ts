import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleInBoth } from "./accessible";
import { FACTS, PincerPage } from "./pincer-page";

test("the main views have no axe violation, light or dark", async ({ page }) => {
  test.setTimeout(180_000);
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T12:00:00+08:00");
  await expectAccessibleInBoth(pincer);
  for (const tab of ["Forces", "Claims", "Figures", "Sources"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tabpanel", { name: tab })).toBeVisible();
    await expectAccessibleInBoth(pincer);
  }
  await pincer.openAt("1939-07-03T12:00:00+08:00", "&unit=su-11tb");
  await expect(pincer.card).toBeVisible();
  await page.keyboard.press("g");
  await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
  await expectAccessibleInBoth(pincer);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessibleInBoth(pincer);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Y");
  await expect(page.getByRole("region", { name: "The cue at hand" })).toBeVisible();
  await expectAccessibleInBoth(pincer);
});

test("what is wrong with a package is shown accessibly", async ({ page }) => {
  await page.route("**/units.json", (route) => route.fulfill({ body: "{" }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});

test("with reduced motion the camera is there at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const pincer = new PincerPage(page);
  await pincer.openAt(FACTS.opening);
  const zoom = () => page.evaluate(() => window.pincer?.view().zoom ?? 0);
  const before = await zoom();
  await page.getByRole("button", { name: "The first boats" }).click();
  await pincer.expectInstant("1939-07-03T02:00:00+08:00");
  expect(await zoom()).toBeGreaterThan(before + 0.5);
});

test("the presenter's window has no axe violation, light or dark", async ({ page }) => {
  test.setTimeout(180_000);
  const audience = new PincerPage(page);
  await audience.open();
  await page.keyboard.press("p");
  const opening = page.context().waitForEvent("page");
  await page.keyboard.press("Shift+P");
  const desk = new PincerPage(await opening);
  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await desk.expectIdle();
  await expectAccessibleInBoth(desk);
  await desk.page.keyboard.press("x");
  await desk.page.keyboard.press("b");
  await expect(desk.timeTrack).toBeVisible();
  await expect(desk.page.locator("[data-part=blank-badge]")).toBeVisible();
  await expectAccessibleInBoth(desk);
  await page.keyboard.press("n");
  await expect(page.getByRole("complementary", { name: "Speaker notes" })).toBeVisible();
  await desk.page.keyboard.press("b");
  await expect(audience.root).toHaveAttribute("data-blank", "false");
  await expectAccessibleInBoth(audience);
});
