import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { CAMPAIGN, FACTS, PincerPage } from "./pincer-page";

test.describe("with a copy in the browser", () => {
  test.use({ serviceWorkers: "allow" });
  test.describe.configure({ timeout: 180_000 });

  test("a reload and a fresh tab work without the network, and so does another campaign", async ({
    page,
    context,
  }) => {
    const pincer = new PincerPage(page);
    await pincer.openAt(FACTS.onTheHill);
    await expect(pincer.root).toHaveAttribute("data-offline", "kept", { timeout: 60_000 });
    const unitsDrawn = async () => (await pincer.symbols()).map(({ unit }) => unit).sort();
    const before = await unitsDrawn();
    expect(before).toContain("jp-71ir");
    await context.setOffline(true);

    await page.reload();
    await pincer.expectIdle();
    await pincer.expectInstant(FACTS.onTheHill);
    expect(await unitsDrawn()).toEqual(before);
    await pincer.expectUnitAt("jp-71ir", FACTS.baintsagan);
    await page.getByRole("combobox", { name: "Campaign" }).selectOption("manchuria-1945");
    await expect(pincer.root).toHaveAttribute("data-campaign", "manchuria-1945");
    await pincer.expectIdle();

    const fresh = new PincerPage(await context.newPage());
    await fresh.open();
    await expect(fresh.root).toHaveAttribute("data-campaign", CAMPAIGN);
    expect([...pincer.faults, ...fresh.faults]).toEqual([]);
  });
});

/** Sizes (CSS px) of all text that an audience sees of the page and of the map. */
function shownSizes(page: Page) {
  return page.evaluate(() => {
    const sizes: number[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const { magnification = 1, names = [], unitNames = 0 } = window.pincer?.lettering() ?? {};
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!texts.currentNode.textContent?.trim() || !parent?.checkVisibility()) continue;
      if (parent.closest(".visually-hidden")) continue;
      const scale = parent.closest("[role=application]") ? magnification : 1;
      sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize) * scale);
    }
    return { page: sizes, map: [...names, unitNames] };
  });
}

const reading = (page: Page, id: string) => page.locator(`[data-reading=${id}]`);

test("the pre-flight names what is wrong, and is well again when that is put right", async ({
  page,
}) => {
  const missing = "**/geodata/campaigns/manchuria-1945/units.json";
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("y");
  await page.getByRole("button", { name: /the whole lecture/ }).click();
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(/whole/);
  await page.getByRole("button", { name: "Ready for the talk?…" }).click();
  const dialog = page.getByRole("dialog", { name: "Ready for the talk?" });
  const summary = dialog.locator("[data-part=summary]");
  const check = (id: string) => dialog.locator(`[data-check=${id}]`);
  await expect(summary).toContainText("Not ready: 1 thing fails");
  await expect(check("data")).toHaveAttribute("data-verdict", "fails");
  await expect(check("data")).toContainText("manchuria-1945/units.json");
  for (const id of ["cues", "fonts", "symbols", "storage", "full-screen"]) {
    await expect(check(id)).toHaveAttribute("data-verdict", "ok");
  }
  // The tests' browser draws on the processor, has one screen, and lets nobody keep a copy.
  await expect(check("graphics")).toContainText("slow");
  for (const id of ["graphics", "screens", "copy"]) {
    await expect(check(id)).toHaveAttribute("data-verdict", "attention");
  }
  await expectAccessible(page, (axe) => axe.include("dialog"));
  await page.unroute(missing);
  await dialog.getByRole("button", { name: "Check again" }).click();
  await expect(check("data")).toHaveAttribute("data-verdict", "ok");
  await expect(summary).toContainText("The talk can run");
  expect(pincer.faults.filter((fault) => !fault.includes("404"))).toEqual([]);
});

test("back-row mode writes nothing small, and the hall's preview says how far that reaches", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.openAt(FACTS.onTheHill);
  const before = (await pincer.symbol("su-57sc"))?.height ?? Number.NaN;
  await page.keyboard.press("Shift+R");
  const dialog = page.getByRole("dialog", { name: "What the last row can read" });
  const date = reading(page, "date");
  await expect(date).toHaveAttribute("data-legibility", "effort");
  await dialog.getByLabel("To the last row, m").fill("5");
  await expect(date).toHaveAttribute("data-legibility", "ease");
  await expect(reading(page, "place-names")).toHaveAttribute("data-legibility", "effort");
  await dialog.getByRole("button", { name: "Back-row mode" }).click();
  await pincer.expectIdle();
  await expect(reading(page, "unit-names")).toHaveAttribute("data-legibility", "ease");
  await dialog.getByLabel("To the last row, m").fill("15");
  await expect(date).toHaveAttribute("data-legibility", "ease");
  await expect(dialog.locator("[data-part=summary]")).toContainText("with ease: date");
  await expectAccessible(page, (axe) => axe.include("dialog"));
  await dialog.getByRole("button", { name: "Close" }).click();

  await expect
    .poll(async () => ((await pincer.symbol("su-57sc"))?.height ?? 0) * 1.5)
    .toBeGreaterThan(before * 1.45);
  await page.keyboard.press("p");
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await pincer.expectIdle();
    const sizes = await shownSizes(page);
    expect(sizes.map.length).toBeGreaterThan(1);
    for (const each of [...sizes.page, ...sizes.map]) expect(each).toBeGreaterThan(21.99);
  }
  await expectAccessible(page, (axe) =>
    axe.withRules(["color-contrast-enhanced"]).exclude("canvas"),
  );
});
