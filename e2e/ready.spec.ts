import { expect, test } from "@playwright/test";
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
