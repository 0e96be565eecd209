import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";
import { takeAway } from "./short-talk";
import { Viewer } from "./viewer";

test("slides hold one still a shown cue, with the notes in the notes' field", async ({ page }) => {
  await new PincerPage(page).open();
  const dialog = await takeAway(page);
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
  await new PincerPage(page).open();
  const dialog = await takeAway(page, true);
  await dialog.getByRole("button", { name: "Print a handout" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "true", { timeout: 80_000 });
  const handout = page.locator("[data-part=handout]");
  await expect(handout).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(handout).toBeVisible();
  await expect(handout.locator("section")).toHaveCount(2);
  await expect(handout).toContainText("Tanks attack from the march");
  await expect(handout.getByRole("img", { name: /^Map/ })).toHaveCount(2);
  await expect(
    handout.getByRole("img", { name: /QR code: .*t=1939-07-03T12:45/ }).first(),
  ).toBeVisible();

  // The same instant from the same place, once with units and once without.
  const pictures = await handout.getByRole("img", { name: /^Map/ }).evaluateAll((images) =>
    images.map((image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement;
      const canvas = document.createElement("canvas");
      canvas.width = naturalWidth;
      canvas.height = naturalHeight;
      canvas.getContext("2d")?.drawImage(image as HTMLImageElement, 0, 0);
      return canvas.toDataURL().replace(/^.*,/, "");
    }),
  );
  const viewer = await Viewer.open(await page.context().newPage());
  for (const [number, picture] of pictures.entries()) {
    await viewer.show(`still-${number}`, Buffer.from(picture, "base64"));
  }
  const { share } = await viewer.apart("still-0", "still-1", { top: 200, bottom: 900 });
  expect(share, "a cue's layers are left out").toBeGreaterThan(0.02);
});
