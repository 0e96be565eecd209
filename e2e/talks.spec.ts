import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

test("a lecturer reorders, hides, retimes and annotates cues, and finds the talk again", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("y");
  const dialog = page.getByRole("dialog", { name: "Talks" });
  const cues = dialog.locator("[data-cue]");
  await expect(cues).toHaveCount(22);
  const second = (await cues.nth(1).getAttribute("data-cue")) ?? "";

  await cues
    .nth(1)
    .getByRole("button", { name: /^Move .* up$/ })
    .click();
  await expect(cues.nth(0)).toHaveAttribute("data-cue", second);
  await cues.nth(2).getByRole("switch").click();
  await expect(dialog.getByText("21 cues shown")).toBeVisible();
  await cues
    .nth(0)
    .getByLabel(/^Playing time/)
    .fill("33");
  await cues.nth(0).getByRole("button", { name: "Notes" }).click();
  await cues
    .nth(0)
    .getByLabel(/^Speaker's notes/)
    .fill("Say hello first.");
  await dialog.getByLabel("Title").fill("My July");
  await expect(
    dialog.getByRole("navigation").getByRole("button", { name: "My July", exact: true }),
  ).toBeVisible();

  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save as a file" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("my-july.pincer.json");
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text).cues[0]).toMatchObject({
    id: second,
    seconds: 33,
    notes: "Say hello first.",
  });

  await page.reload();
  await pincer.expectIdle();
  await page.keyboard.press("y");
  await dialog.getByRole("button", { name: "My July", exact: true }).click();
  await expect(cues.nth(0)).toHaveAttribute("data-cue", second);
  await expect(cues.nth(0).getByLabel(/^Playing time/)).toHaveValue("33");
  await dialog.getByRole("button", { name: "Forget “My July”" }).click();
  await expect(dialog.getByText("None yet.", { exact: false })).toBeVisible();
});

test("a file that is no talk is refused with the place of the fault, and nothing is lost", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("y");
  const dialog = page.getByRole("dialog", { name: "Talks" });
  await expect(dialog.locator("[data-cue]")).toHaveCount(22);
  await dialog.getByLabel("A talk's file").setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"pincer-talk","version":1,"id":"x","title":"X","cues":[]}'),
  });
  await expect(page.getByText(/broken\.json.*cues.*at least 1/)).toBeVisible();
  await expect(dialog.locator("[data-cue]")).toHaveCount(22);
});

test("a cue leaves out the layers it says, for as long as it stands", async ({ page }) => {
  const pincer = new PincerPage(page);
  const cue = { campaign: "khalkhin-gol-1939-07", passage: "two-jaws", seconds: 0, minutes: 1 };
  await pincer.open();
  await page.keyboard.press("y");
  const dialog = page.getByRole("dialog", { name: "Talks" });
  await dialog.getByLabel("A talk's file").setInputFiles({
    name: "bare.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({
        format: "pincer-talk",
        version: 1,
        id: "bare",
        title: "Bare",
        cues: [
          { ...cue, id: "bare-map", hide: ["units"] },
          { ...cue, id: "with-units" },
        ],
      }),
    ),
  });
  await dialog.getByRole("button", { name: "Present", exact: true }).click();
  await expect(pincer.root).toHaveAttribute("data-cue", "bare-map");
  await expect.poll(async () => (await pincer.symbols()).length).toBe(0);
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(pincer.root).toHaveAttribute("data-cue", "with-units");
  await expect.poll(async () => (await pincer.symbols()).length).toBeGreaterThan(5);
});
