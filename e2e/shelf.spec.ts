import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

const SHELF = [
  { id: "khalkhin-gol-1939-07", title: "Khalkhin Gol: July 1939" },
  { id: "khalkhin-gol-1939-08", title: "Khalkhin Gol: August 1939" },
  { id: "manchuria-1945", title: "Manchuria: August 1945" },
  { id: "soviet-japanese-relations", title: "Soviet Union and Japan, 1904-1945" },
] as const;

for (const { id, title } of SHELF) {
  test(`${title} opens, plays and has a lit passage`, async ({ page }) => {
    const pincer = new PincerPage(page);
    await pincer.open(`?campaign=${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(pincer.litPassage).toHaveCount(1);
    const before = await pincer.instant();
    await page.keyboard.press("Space");
    await expect.poll(() => pincer.instant()).toBeGreaterThan(before);
    await page.keyboard.press("Space");
    await expect(pincer.root).toHaveAttribute("data-playing", "false");
    await expect(pincer.litPassage).toHaveCount(1);
    expect(pincer.faults).toEqual([]);
    expect(pincer.foreignRequests).toEqual([]);
  });
}

test("a door in the long story and the list of campaigns lead to others, and Back leads home", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open(
    `?campaign=soviet-japanese-relations&t=${encodeURIComponent("1945-08-10T00:00:00+09:00")}`,
  );
  await pincer.litPassage.getByRole("link", { name: "Manchuria: August 1945" }).click();
  await expect(pincer.root).toHaveAttribute("data-campaign", "manchuria-1945");
  await pincer.expectIdle();

  await page.getByRole("combobox", { name: "Campaign" }).selectOption("khalkhin-gol-1939-07");
  await expect(pincer.root).toHaveAttribute("data-campaign", "khalkhin-gol-1939-07");
  await expect(page).toHaveURL(/campaign=khalkhin-gol-1939-07/);
  await page.goBack();
  await expect(pincer.root).toHaveAttribute("data-campaign", "manchuria-1945");
});

test("from afar the armies stand for their divisions, which unfold close up", async ({ page }) => {
  const pincer = new PincerPage(page);
  const at = encodeURIComponent("1945-08-12T12:00:00+09:00");
  await pincer.open(`?campaign=manchuria-1945&t=${at}&camera=125.5,45.5,4.9`);
  const far = (await pincer.symbols()).map(({ unit }) => unit);
  expect(far).toContain("6gta");
  expect(far).not.toContain("5gtc");
  await pincer.open(`?campaign=manchuria-1945&t=${at}&camera=121,45,7`);
  expect((await pincer.symbols()).map(({ unit }) => unit)).toContain("5gtc");
});

test("a broken campaign leaves the others within reach", async ({ page }) => {
  await page.route("**/geodata/campaigns/khalkhin-gol-1939-07/units.json", (route) =>
    route.fulfill({ body: "{" }),
  );
  await page.goto("./");
  await page.getByRole("button", { name: "Khalkhin Gol: August 1939" }).click();
  const pincer = new PincerPage(page);
  await pincer.expectIdle();
  await expect(pincer.root).toHaveAttribute("data-campaign", "khalkhin-gol-1939-08");
});
