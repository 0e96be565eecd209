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

test("a lecturer takes a cue's time, view, layers and focus from the map, plays it, and finds it again", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  const panel = page.getByRole("region", { name: "The cue at hand" });
  const starts = panel.getByLabel("Starts", { exact: true });
  const ends = panel.getByLabel("Ends", { exact: true });
  const dialog = page.getByRole("dialog", { name: "Talks" });
  await pincer.open();
  await page.keyboard.press("y");
  await dialog.getByRole("button", { name: "Change “The Japanese plan is a pincer too”" }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByRole("heading", { name: "Cue 8 of 22" })).toBeVisible();
  await expect(starts).toHaveValue("1939-07-01 00:00");

  await pincer.timeTrack.press("ArrowRight");
  await expect(pincer.root).toHaveAttribute("data-instant", "1939-07-01T01:00:00+08:00");
  await panel.getByRole("button", { name: "Starts at the map's time now" }).click();
  await expect(starts).toHaveValue("1939-07-01 01:00");
  await ends.fill("the 33rd of July");
  await ends.press("Enter");
  await expect(panel.getByRole("alert")).toContainText("Not a time that can be read");
  await expect(ends).toHaveValue("the 33rd of July");
  await ends.fill("2 July 03:00");
  await ends.press("Enter");
  await expect(ends).toHaveValue("1939-07-02 03:00");
  await expect(panel.getByRole("alert")).toHaveCount(0);

  await pincer.expectIdle();
  const zoom = () => page.evaluate(() => window.pincer?.view().zoom ?? Number.NaN);
  const before = await zoom();
  await pincer.map.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(zoom).toBeGreaterThan(before + 0.1);
  await pincer.expectIdle();
  const taken = await zoom();
  await panel.getByRole("button", { name: "The view that the map shows now" }).click();
  await panel.getByLabel("Points out").selectOption({ label: "Nomonhan" });
  await panel.getByLabel("Units", { exact: true }).uncheck();
  await expect.poll(async () => (await pincer.symbols()).length).toBe(0);
  await panel.getByLabel("Playing time, seconds").fill("1");

  await page.keyboard.press("Home");
  await panel.getByRole("button", { name: /^Preview/ }).click();
  await expect(pincer.root).toHaveAttribute("data-cue-progress", "end");
  await pincer.expectInstant("1939-07-02T03:00:00+08:00");
  await pincer.expectIdle();
  expect(await zoom()).toBeCloseTo(taken, 2);

  await panel.getByRole("button", { name: "New cue from this moment" }).click();
  await expect(panel.getByRole("heading", { name: "Cue 9 of 23" })).toBeVisible();
  await expect(starts).toHaveValue("1939-07-02 03:00");
  await panel.getByRole("button", { name: "Take out" }).click();
  await expect(panel.getByRole("heading", { name: "Cue 9 of 22" })).toBeVisible();
  await panel.getByRole("button", { name: /^Undo: taking out/ }).click();
  await expect(panel.getByRole("heading", { name: "Cue 9 of 23" })).toBeVisible();
  await panel.getByRole("button", { name: "All cues of the talk" }).click();
  await expect(dialog.locator("[data-cue]")).toHaveCount(23);
  const own = dialog.getByRole("button", { name: /^July 1939: .*\(mine\)$/ });
  await expect(own).toBeVisible();

  await page.reload();
  await pincer.expectIdle();
  await page.keyboard.press("y");
  await own.click();
  await expect(dialog.locator("[data-cue]")).toHaveCount(23);
  await dialog.getByRole("button", { name: "Change “The Japanese plan is a pincer too”" }).click();
  await expect(starts).toHaveValue("1939-07-01 01:00");
  await expect(ends).toHaveValue("1939-07-02 03:00");
  await expect(panel.getByLabel("Points out")).toHaveValue("nomonhan_post");
  await expect(panel.getByLabel("Units", { exact: true })).not.toBeChecked();
  await pincer.expectIdle();
  await expect.poll(zoom).toBeCloseTo(taken, 2);
});

test("a file that is no talk is refused with the place of the fault; of one that is, a cue leaves out the layers it says", async ({
  page,
}) => {
  const pincer = new PincerPage(page);
  const cue = { campaign: "khalkhin-gol-1939-07", passage: "two-jaws", seconds: 0, minutes: 1 };
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
  await expect(dialog.locator("[data-cue]")).toHaveCount(2);
  await dialog.getByRole("button", { name: "Present", exact: true }).click();
  await expect(pincer.root).toHaveAttribute("data-cue", "bare-map");
  await expect.poll(async () => (await pincer.symbols()).length).toBe(0);
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(pincer.root).toHaveAttribute("data-cue", "with-units");
  await expect.poll(async () => (await pincer.symbols()).length).toBeGreaterThan(5);
});
