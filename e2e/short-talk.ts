import { expect, type Page } from "@playwright/test";

const CUE = {
  campaign: "khalkhin-gol-1939-07",
  passage: "straight-from-the-march",
  from: "1939-07-03T06:45:00+08:00",
  to: "1939-07-03T12:45:00+08:00",
  minutes: 1,
};

/** A cue that lasts half a second, one that is passed over, and if wanted the end of the first without its units. */
const shortTalk = (isWithBareCue: boolean) => ({
  format: "pincer-talk",
  version: 1,
  id: "short",
  title: "A short talk",
  cues: [
    {
      ...CUE,
      id: "attack",
      seconds: 0.5,
      caption: "Tanks attack from the march",
      notes: "Point at the empty ground.",
    },
    { ...CUE, id: "left-out", passage: "three-sides", seconds: 1, hidden: true },
    ...(isWithBareCue ? [{ ...CUE, id: "bare", seconds: 0, hide: ["units"] }] : []),
  ],
});

/** Takes a short talk in hand on a page that is open. */
export async function takeAway(page: Page, isWithBareCue = false) {
  await page.keyboard.press("y");
  const talks = page.getByRole("dialog", { name: "Talks" });
  await talks.getByLabel("A talk's file").setInputFiles({
    name: "short.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(shortTalk(isWithBareCue))),
  });
  await expect(talks.getByText(isWithBareCue ? "2 cues shown" : "1 cues shown")).toBeVisible();
  await talks.getByRole("button", { name: "Handout, slides, film…" }).click();
  return page.getByRole("dialog", { name: "Take the talk away" });
}
