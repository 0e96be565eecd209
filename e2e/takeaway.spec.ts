import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

/** Two cues, one of them hidden and one of them a second long: enough to see that all is in order. */
const SHORT_TALK = {
  format: "pincer-talk",
  version: 1,
  id: "short",
  title: "A short talk",
  cues: [
    {
      id: "attack",
      campaign: "khalkhin-gol-1939-07",
      passage: "straight-from-the-march",
      seconds: 1,
      caption: "Tanks attack from the march",
      notes: "Point at the empty ground.",
      minutes: 1,
    },
    {
      id: "left-out",
      campaign: "khalkhin-gol-1939-07",
      passage: "three-sides",
      seconds: 1,
      minutes: 1,
      hidden: true,
    },
  ],
};

async function openTakeAway(page: Page) {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("y");
  const talks = page.getByRole("dialog", { name: "Talks" });
  await talks.getByLabel("A talk's file").setInputFiles({
    name: "short.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(SHORT_TALK)),
  });
  await expect(talks.getByText("1 cues shown")).toBeVisible();
  await talks.getByRole("button", { name: "Handout, slides, film…" }).click();
  return page.getByRole("dialog", { name: "Take the talk away" });
}

test("slides hold one still a shown cue, with the notes in the notes' field", async ({ page }) => {
  const dialog = await openTakeAway(page);
  const saving = page.waitForEvent("download", { timeout: 80_000 });
  await dialog.getByRole("button", { name: "Save slides" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("a-short-talk.pptx");
  const archive = await readFile(await download.path(), "latin1");
  // File names stand in the archive as they are.
  const named = (pattern: RegExp) => new Set(archive.match(pattern)).size;
  expect(named(/ppt\/slides\/slide\d+\.xml/g)).toBe(1);
  expect(named(/ppt\/notesSlides\/notesSlide\d+\.xml/g)).toBe(1);
  expect(named(/ppt\/media\/image[\w-]+\.jpe?g/g)).toBe(1);
});

test("a handout prints map, text, sources and a code back to the moment", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "true";
    };
  });
  const dialog = await openTakeAway(page);
  await dialog.getByRole("button", { name: "Print a handout" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "true", { timeout: 80_000 });
  const handout = page.locator("[data-part=handout]");
  await expect(handout).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(handout).toBeVisible();
  await expect(handout.locator("section")).toHaveCount(1);
  await expect(handout).toContainText("Tanks attack from the march");
  await expect(handout.getByRole("img", { name: /^Map/ })).toBeVisible();
  await expect(handout.getByRole("img", { name: /QR code: .*t=1939-07-03T12:00/ })).toBeVisible();
});

test("a film has the length, the size and the pictures of its cues", async ({ page }) => {
  test.setTimeout(180_000);
  const dialog = await openTakeAway(page);
  await dialog.getByLabel("Size").selectOption("720p");
  await dialog.getByLabel("Frames a second").selectOption("24");
  await expect(dialog.getByText("72 frames, 3 seconds")).toBeVisible();
  const saving = page.waitForEvent("download", { timeout: 150_000 });
  await dialog.getByRole("button", { name: "Save the film" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("a-short-talk.webm");
  const film = (await readFile(await download.path())).toString("base64");

  // The app's own page may play nothing that is not its own file.
  const viewer = await page.context().newPage();
  const seen = await viewer.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    const video = document.createElement("video");
    video.muted = true;
    video.src = URL.createObjectURL(new Blob([bytes], { type: "video/webm" }));
    await new Promise((resolve) => video.addEventListener("loadeddata", resolve, { once: true }));
    const canvas = document.createElement("canvas");
    canvas.width = 64;
    canvas.height = 36;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const pictureAt = async (seconds: number) => {
      video.currentTime = seconds;
      await new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
      context?.drawImage(video, 0, 0, 64, 36);
      return [...(context?.getImageData(0, 0, 64, 36).data ?? [])];
    };
    const pictures = [await pictureAt(0.02), await pictureAt(1.5), await pictureAt(2.9)];
    const apart = (one = 0, other = 1) =>
      (pictures[one] ?? []).reduce(
        (most, value, index) => Math.max(most, Math.abs(value - (pictures[other]?.[index] ?? 0))),
        0,
      );
    return {
      duration: video.duration,
      width: video.videoWidth,
      height: video.videoHeight,
      moved: apart(0, 1),
      stood: apart(1, 2),
    };
  }, film);
  expect(seen.duration).toBeCloseTo(3, 0);
  expect(seen).toMatchObject({ width: 1280, height: 720 });
  expect(seen.moved, "the cue plays").toBeGreaterThan(40);
  expect(seen.stood, "and stands at its end").toBeLessThan(12);
});
