import { expect, test } from "@playwright/test";
import { CAMPAIGN, PincerPage } from "./pincer-page";

test("the lit passage follows the clock and is in view", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T03:00:00+08:00");
  await expect(pincer.litPassage).toHaveCount(1);
  await expect(pincer.litPassage).toContainText("boats");
  await expect(pincer.litPassage).toBeInViewport();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(pincer.litPassage).toHaveAttribute(
    "data-passage",
    (await pincer.root.getAttribute("data-passage")) ?? "",
  );
  await expect(pincer.litPassage).toBeInViewport();
  await expect(pincer.litPassage).toHaveCount(1);
});

test("clicking a passage takes clock and camera there", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  const before = await page.evaluate(() => window.pincer?.view());
  await page.getByRole("button", { name: "The first boats" }).click();
  await pincer.expectInstant("1939-07-03T02:00:00+08:00");
  await expect(pincer.litPassage).toHaveAttribute("data-passage", "the-first-boats");
  await expect
    .poll(() => page.evaluate(() => window.pincer?.view().zoom ?? 0))
    .toBeGreaterThan((before?.zoom ?? 0) + 0.5);
});

test("scrolling the text by hand moves the clock, unless the two are unlinked", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  const start = await pincer.instant();
  const text = pincer.litPassage;
  await text.hover();
  await page.mouse.wheel(0, 2400);
  await expect.poll(() => pincer.instant()).toBeGreaterThan(start);
  await expect(pincer.litPassage).toBeInViewport();

  await page.getByRole("switch", { name: "Text follows clock" }).click();
  const rest = await pincer.instant();
  await page.mouse.wheel(0, 2400);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => pincer.instant()).toBe(rest + 3_600_000);
});

test("names in the text point at the map and lead there, a citation to its work", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt("1939-07-03T12:00:00+08:00");
  const name = pincer.litPassage.locator("a[data-kind=unit]").first();
  await name.click();
  await expect(pincer.card).toBeVisible();
  await page.getByRole("button", { name: /^Back to Story/ }).click();
  await expect(pincer.card).toBeHidden();

  const place = pincer.litPassage.locator("a[data-kind=place]").first();
  const before = await page.evaluate(() => window.pincer?.view().center);
  await place.click();
  await expect.poll(() => page.evaluate(() => window.pincer?.view().center)).not.toEqual(before);

  await pincer.litPassage.getByRole("link", { name: /\d{4}/ }).first().click();
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("[data-source]:focus")).toBeVisible();
});

test("what the lecture says stands beside what historians record, and leads to its moment", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.getByRole("tab", { name: "Claims" }).click();
  await page.getByLabel("Search the claims").fill("450");
  const panel = page.getByRole("tabpanel", { name: "Claims" });
  await expect(panel).toContainText(/differs/i);
  await expect(panel).toContainText("186");
  await expect(panel).toContainText(/266/);

  await page.getByLabel("Search the claims").fill("pontoon");
  await panel.locator("[data-claim] button").first().click();
  await expect
    .poll(() => pincer.instant())
    .toBeGreaterThan(Date.parse("1939-07-02T00:00:00+08:00"));
});

test("all claims of the lecture are listed by verdict, and lead into other campaigns once these can be read", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  const broken = "**/geodata/campaigns/manchuria-1945/claims.json";
  await page.route(broken, (route) => route.fulfill({ status: 404 }));
  await pincer.open();
  await page.getByRole("tab", { name: "Claims" }).click();
  const panel = page.getByRole("tabpanel", { name: "Claims" });
  const search = panel.getByLabel("Search the claims");
  await panel.getByLabel("All campaigns").check();
  await expect(panel.getByRole("alert")).toContainText("Could not read: Manchuria: August 1945.");
  await expect(panel.getByText("47 claims")).toBeVisible();
  await page.unroute(broken);
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("alert")).toBeHidden();

  await expect(panel.getByText("109 claims")).toBeVisible();
  await expect(panel.locator("[data-claim]")).toHaveCount(109);
  await search.fill("no claim has these words");
  await expect(panel.getByText("No claim fits. Take a filter away.")).toBeVisible();
  await search.fill("");
  await panel.getByRole("button", { name: /^≠ differs/ }).click();
  await expect(panel.getByRole("region")).toHaveCount(1);

  await search.fill("Mutanchiang");
  const elsewhere = panel.getByRole("button", { name: /^Manchuria: August 1945: / }).first();
  const passage = ((await elsewhere.textContent()) ?? "").replace("Manchuria: August 1945: ", "");
  await elsewhere.click();
  await expect(pincer.root).toHaveAttribute("data-campaign", "manchuria-1945");
  await expect(pincer.litPassage).toContainText(passage);
  await expect(page).toHaveURL(/campaign=manchuria-1945/);
  await page.goBack();
  await expect(pincer.root).toHaveAttribute("data-campaign", CAMPAIGN);
});
