import { expect, type Page, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

/** Two windows draw four maps without a graphics card. */
test.describe.configure({ timeout: 180_000 });

const CUES = {
  first: "two-lines-on-one-map",
  second: "the-first-shots",
  third: "the-dash-for-the-bridge",
};

/** Two real windows: the audience's and the presenter's. */
class Lecture {
  readonly audience: PincerPage;

  constructor(page: Page) {
    this.audience = new PincerPage(page);
  }

  async begin(): Promise<void> {
    await this.audience.open();
    await this.audience.page.keyboard.press("p");
    await expect(this.audience.root).toHaveAttribute("data-presenting", "true");
  }

  /** Opens the presenter's window by its key and waits until both windows know of each other. */
  async openDesk(): Promise<PincerPage> {
    const { page, root } = this.audience;
    const opening = page.context().waitForEvent("page");
    await page.keyboard.press("Shift+P");
    const desk = new PincerPage(await opening);
    await expect(desk.root).toHaveAttribute("data-link", "connected");
    await expect(root).toHaveAttribute("data-link", "connected");
    await desk.expectIdle();
    return desk;
  }

  /** A lecture that has begun, with both its windows. */
  async beginWithDesk(): Promise<PincerPage> {
    await this.begin();
    return this.openDesk();
  }

  async expectStand(page: PincerPage, cue: string, progress: string): Promise<void> {
    await expect(page.root).toHaveAttribute("data-cue", cue);
    await expect(page.root).toHaveAttribute("data-cue-progress", progress);
  }
}

test("the presenter's window leads the audience's through cues, blank and passage; notes over the map are each window's own", async ({
  page,
}) => {
  const lecture = new Lecture(page);
  const { audience } = lecture;
  await lecture.begin();
  // For who has one screen only; with two it stays what this window alone shows.
  const notes = page.getByRole("complementary", { name: "Speaker notes" });
  await page.keyboard.press("n");
  await expect(notes).toContainText("Point at the two lines");
  const desk = await lecture.openDesk();
  await lecture.expectStand(desk, CUES.first, "start");
  await expect(desk.page.getByRole("heading", { level: 1 })).toHaveText(/July 1939/);
  await expect(desk.page.getByRole("region", { name: "Notes" })).toContainText("two lines");
  await expect(desk.page.getByRole("region", { name: "Next cue" })).toContainText("May 1939");

  await desk.page.keyboard.press("PageDown");
  await lecture.expectStand(audience, CUES.first, "end");
  await desk.button(/^Next/).click();
  await lecture.expectStand(audience, CUES.second, "playing");
  await desk.page.keyboard.press("PageDown");
  await lecture.expectStand(audience, CUES.second, "end");
  await lecture.expectStand(desk, CUES.second, "end");
  await expect(desk.root).toHaveAttribute(
    "data-instant",
    (await audience.root.getAttribute("data-instant")) ?? "",
  );

  await desk.page.keyboard.press("b");
  await expect(audience.root).toHaveAttribute("data-blank", "true");
  await expect(audience.page.locator("[data-part=blank]")).toBeVisible();
  await expect(desk.page.locator("[data-part=blank-badge]")).toBeVisible();
  await expect(desk.page.locator("[data-part=blank]")).toHaveCount(0);
  await desk.button(/^Blank/).click();
  await expect(audience.root).toHaveAttribute("data-blank", "false");

  await desk.button(/28 May: Azuma rides/).click();
  await lecture.expectStand(audience, CUES.third, "start");
  await expect(desk.button(/28 May: Azuma rides/)).toHaveAttribute("aria-current", "step");

  await desk.page.keyboard.press("n");
  await desk.page.keyboard.press("End");
  await lecture.expectStand(audience, "two-open-wings", "start");
  await expect(notes).toBeVisible();
  await page.keyboard.press("n");
  await expect(notes).toBeHidden();
  await desk.page.keyboard.press("Escape");
  await expect(audience.root).toHaveAttribute("data-presenting", "false");
  await expect(desk.button(/^Begin/)).toBeVisible();
  expect([...audience.faults, ...desk.faults]).toEqual([]);
});

test("the audience sees nothing of a private trial until it is sent", async ({ page }) => {
  const lecture = new Lecture(page);
  const { audience } = lecture;
  const desk = await lecture.beginWithDesk();
  const before = (await audience.root.getAttribute("data-instant")) ?? "";
  const viewBefore = await audience.page.evaluate(() => window.pincer?.view());

  await desk.button(/^Try privately/).click();
  await expect(desk.page.getByRole("heading", { name: "Only you see this" })).toBeVisible();
  await desk.timeTrack.press("Shift+ArrowRight");
  await expect(desk.root).not.toHaveAttribute("data-instant", before);
  await desk.map.hover();
  await desk.page.mouse.wheel(0, -600);
  await desk.expectIdle();
  const tried = (await desk.root.getAttribute("data-instant")) ?? "";

  // A word that goes to the audience and back shows that whatever could have leaked had its time to.
  await desk.page.keyboard.press("b");
  await expect(audience.root).toHaveAttribute("data-blank", "true");
  await expect(desk.page.locator("[data-part=blank-badge]")).toBeVisible();
  expect(await audience.root.getAttribute("data-instant")).toBe(before);
  expect(await audience.page.evaluate(() => window.pincer?.view())).toEqual(viewBefore);
  expect(await desk.root.getAttribute("data-instant")).toBe(tried);

  await desk.button(/^Send to audience/).click();
  await audience.expectInstant(tried);
  await audience.expectIdle();
  const viewAfter = await audience.page.evaluate(() => window.pincer?.view());
  expect(viewAfter?.zoom).toBeGreaterThan((viewBefore?.zoom ?? 0) + 0.3);

  await desk.button(/^Try privately/).click();
  await desk.timeTrack.press("Shift+ArrowRight");
  await expect(desk.root).not.toHaveAttribute("data-instant", tried);
  await desk.button(/^Back to the audience/).click();
  await desk.expectInstant(tried);
});

test("either window may be reloaded in the midst of the talk", async ({ page }) => {
  const lecture = new Lecture(page);
  const { audience } = lecture;
  const desk = await lecture.beginWithDesk();
  await desk.button(/28 May: Azuma rides/).click();
  await lecture.expectStand(audience, CUES.third, "start");
  await desk.page.keyboard.press("PageDown");
  await desk.page.keyboard.press("PageDown");
  await lecture.expectStand(audience, CUES.third, "end");
  await desk.page.keyboard.press("b");
  await expect(audience.root).toHaveAttribute("data-blank", "true");
  await audience.expectIdle();
  const instant = (await audience.root.getAttribute("data-instant")) ?? "";
  const view = await audience.page.evaluate(() => window.pincer?.view());

  await audience.page.reload();
  await expect(audience.page.locator("[data-part=blank]")).toBeVisible();
  await audience.expectIdle();
  await lecture.expectStand(audience, CUES.third, "end");
  await audience.expectInstant(instant);
  await expect(audience.root).toHaveAttribute("data-blank", "true");
  const viewAfter = await audience.page.evaluate(() => window.pincer?.view());
  expect(viewAfter?.zoom).toBeCloseTo(view?.zoom ?? 0, 3);
  expect(viewAfter?.center[0]).toBeCloseTo(view?.center[0] ?? 0, 4);
  await expect(audience.page.locator("[data-part=full-screen-hint]")).toBeAttached();

  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await desk.page.keyboard.press("b");
  await expect(audience.root).toHaveAttribute("data-blank", "false");

  await desk.page.reload();
  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await desk.expectIdle();
  await lecture.expectStand(desk, CUES.third, "end");
  await desk.expectInstant(instant);
  await desk.page.keyboard.press("Home");
  await lecture.expectStand(audience, CUES.first, "start");
});

test("the presenter's window says when it is alone and finds the audience's again", async ({
  page,
}) => {
  const lecture = new Lecture(page);
  const desk = await lecture.beginWithDesk();
  const address = page.url();
  await page.goto("about:blank");
  await expect(desk.root).toHaveAttribute("data-link", "alone");
  await expect(desk.page.getByRole("banner")).toContainText("does not answer");
  await expect(desk.button(/^Next/)).toBeDisabled();
  await expect(desk.page.getByRole("region", { name: "Notes" })).toContainText("two lines");
  await page.goto(address);
  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await expect(lecture.audience.root).toHaveAttribute("data-presenting", "true");
  await expect(desk.button(/^Next/)).toBeEnabled();

  await desk.page.keyboard.press("End");
  await lecture.expectStand(lecture.audience, "two-open-wings", "start");
  const instant = (await lecture.audience.root.getAttribute("data-instant")) ?? "";
  await expect(desk.root).toHaveAttribute("data-instant", instant);
  await page.close();
  const opening = desk.page.context().waitForEvent("page");
  await desk.button(/^Open the audience's window/).click();
  const reopened = new PincerPage(await opening);
  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await reopened.expectIdle();
  await lecture.expectStand(reopened, "two-open-wings", "start");
  await reopened.expectInstant(instant);
  await desk.page.keyboard.press("d");
  await expect(reopened.root).toHaveAttribute("data-theme", "dark");
  await expect(desk.root).toHaveAttribute("data-theme", "dark");
});

test("a browser that holds back the presenter's window gets a link to it", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const lecture = new Lecture(page);
  await lecture.audience.open();
  await lecture.audience.button(/^Presenter's window/).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("held back");
  const opening = page.context().waitForEvent("page");
  await dialog.getByRole("link", { name: "Open the presenter's window" }).click();
  const desk = new PincerPage(await opening);
  await expect(desk.root).toHaveAttribute("data-link", "connected");
  await expect(dialog).toBeHidden();
  await desk.button(/^Begin/).click();
  await expect(lecture.audience.root).toHaveAttribute("data-presenting", "true");
  await lecture.expectStand(lecture.audience, CUES.first, "start");
});
