import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { PincerPage } from "./pincer-page";

test.describe.configure({ timeout: 180_000 });

/** The page as an exhibit. */
class Exhibit extends PincerPage {
  async expectPhase(phase: string | RegExp): Promise<void> {
    await expect(this.root).toHaveAttribute("data-kiosk", phase, { timeout: 40_000 });
  }

  /** Waits for the title over the playing map: the show has begun, and its guard stands. */
  async expectTitle(): Promise<void> {
    await this.expectPhase("attract");
    await expect(this.button("Touch to explore")).toBeVisible();
    await expect(this.root).toHaveAttribute("data-playing", "true", { timeout: 40_000 });
  }

  async cue(): Promise<string> {
    return (await this.root.getAttribute("data-cue")) ?? "";
  }
}

test("an exhibit shows its title and plays its cues, lets visitors in and comes back from them", async ({
  page,
}) => {
  const exhibit = new Exhibit(page);
  await page.goto("./?kiosk=khalkhin-gol-1939-07&idle=3&rest=8");
  await expect(page.getByRole("heading", { name: "July 1939: the hill" })).toBeVisible();
  await expect(page.getByText("11 May – 31 July 1939")).toBeVisible();
  await expect(exhibit.button("Touch to explore")).toBeVisible();
  await expect(page.getByRole("toolbar")).toHaveCount(0);
  await expectAccessible(page);

  await expect(exhibit.root).toHaveAttribute("data-cue", /./);
  const first = await exhibit.cue();
  await expect(page.getByRole("complementary")).toContainText(/May/, { timeout: 40_000 });
  await expect(exhibit.root).not.toHaveAttribute("data-cue", first, { timeout: 40_000 });

  await page.mouse.click(300, 300);
  await exhibit.expectPhase("exploring");
  const interrupted = await exhibit.cue();
  await expect(exhibit.root).toHaveAttribute("data-presenting", "false");
  await expect(exhibit.timeTrack).toBeVisible();
  await expect(exhibit.root).toHaveAttribute("data-unit", "");
  await expect(exhibit.button("Legend and layers")).toBeVisible();
  for (const gone of [/^Present/, /^Talks/, /^Copy a link/]) {
    await expect(exhibit.button(gone)).toHaveCount(0);
  }
  await page.keyboard.press("y");
  await page.keyboard.press("p");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(exhibit.root).toHaveAttribute("data-presenting", "false");
  await page.keyboard.press("d");
  await expect(exhibit.root).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("m");
  await expect(exhibit.button("Back to the show")).toBeVisible();

  await exhibit.expectPhase("countdown");
  await expect(page.locator("[data-part=countdown]")).toBeVisible();
  await page.keyboard.press("Escape");
  await exhibit.expectPhase("exploring");
  await expect(page.locator("[data-part=countdown]")).toHaveCount(0);
  await exhibit.expectPhase("countdown");
  await exhibit.expectPhase("attract");
  await expect(exhibit.root).toHaveAttribute("data-theme", "light");
  await expect(exhibit.root).toHaveAttribute("data-presenting", "true");
  // The cue that was interrupted is taken up again.
  await expect(exhibit.root).toHaveAttribute("data-cue", interrupted);
  expect(exhibit.faults).toEqual([]);
  expect(exhibit.foreignRequests).toEqual([]);
});

test("an exhibit is begun among the talks and ended by its chord alone", async ({ page }) => {
  const exhibit = new Exhibit(page);
  await exhibit.open();
  await page.keyboard.press("y");
  await exhibit.button("Run by itself, as a kiosk…").click();
  const dialog = page.getByRole("dialog", { name: "Let the talk run by itself" });
  await expect(dialog).toContainText("Ctrl + Alt + K");
  await dialog.getByLabel("Rest on each cue").selectOption("40 s");
  await dialog.getByRole("button", { name: "Start the kiosk" }).click();
  await exhibit.expectTitle();
  await expect(page).toHaveURL(/\?kiosk=khalkhin-gol-1939-07&idle=90&rest=40$/);

  await page.goBack();
  await exhibit.expectTitle();
  await expect(page).toHaveURL(/\?kiosk=/);
  await page.keyboard.press("Escape");
  await exhibit.expectPhase("exploring");
  await page.keyboard.press("Escape");
  await exhibit.expectPhase("exploring");
  await exhibit.button("Back to the show").click();
  await exhibit.expectTitle();

  await page.reload();
  await exhibit.expectTitle();
  await page.keyboard.press("Control+Alt+k");
  await expect(exhibit.root).not.toHaveAttribute("data-kiosk");
  await expect(exhibit.button("Talks: choose, change, save")).toBeVisible();
  await expect(page).toHaveURL(/\?campaign=khalkhin-gol-1939-07/);
  expect(exhibit.faults).toEqual([]);
});
