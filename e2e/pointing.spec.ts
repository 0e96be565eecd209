import { expect, type Page, test } from "@playwright/test";
import { byWcag, expectAccessible } from "./accessible";
import { FACTS, PincerPage } from "./pincer-page";

/** Two windows draw four maps without a graphics card. */
test.describe.configure({ timeout: 180_000 });
/** A lens has the map drawn twice as finely: that is slow without one, and less so in a small window. */
test.use({ viewport: { width: 960, height: 600 } });

type Place = readonly [number, number];

const HILL: Place = FACTS.baintsagan;
const BESIDE: Place = [HILL[0] + 0.4, HILL[1]];
const BETWEEN: Place = [HILL[0] + 0.2, HILL[1]];
const SOUTH: Place = [HILL[0], HILL[1] - 0.1];
const SOUTH_EAST: Place = [HILL[0] + 0.4, HILL[1] - 0.1];
const SOUTH_BETWEEN: Place = [HILL[0] + 0.2, HILL[1] - 0.1];

/** A window in which something is pointed at or marked. */
class Pointed {
  constructor(readonly pincer: PincerPage) {}

  get page(): Page {
    return this.pincer.page;
  }

  /** A point of the window over `[lon, lat]`. */
  async over(place: Place): Promise<{ x: number; y: number }> {
    const { x, y } = await this.pincer.project(place);
    const box = await this.pincer.map.boundingBox();
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }

  /** Red, green, blue and alpha, 0..255, of what is drawn over `[lon, lat]`; all zero where there is nothing. */
  ink(place: Place, part: "marks" | "highlights" = "marks"): Promise<readonly number[]> {
    return this.page.evaluate(
      ([[lon, lat], name]) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`[data-part=${name}]`);
        const at = window.pincer?.project([lon, lat]);
        if (!canvas || canvas.hidden || !at) return [0, 0, 0, 0];
        const ratio = canvas.width / canvas.clientWidth;
        const context = canvas.getContext("2d");
        return [...(context?.getImageData(at.x * ratio, at.y * ratio, 1, 1).data ?? [])];
      },
      [place, part] as const,
    );
  }

  async expectInk(place: Place, part: "marks" | "highlights" = "marks"): Promise<void> {
    await expect.poll(async () => (await this.ink(place, part))[3]).toBeGreaterThan(200);
  }

  async expectNoInk(place: Place): Promise<void> {
    await expect.poll(() => this.ink(place)).toEqual([0, 0, 0, 0]);
  }

  async expectLaser(place: Place): Promise<void> {
    await expect
      .poll(async () => {
        const [red = 0, green = 0, , alpha = 0] = await this.ink(place);
        return red > 220 && green < 90 && alpha > 240;
      })
      .toBe(true);
  }

  async expectInHand(tool: string | null): Promise<void> {
    const surface = this.page.locator("[data-part=pointing-surface]");
    if (tool === null) await expect(surface).toHaveCount(0);
    else await expect(surface).toHaveAttribute("data-tool", tool);
  }

  async draw(from: Place, to: Place): Promise<void> {
    const begin = await this.over(from);
    const end = await this.over(to);
    await this.page.mouse.move(begin.x, begin.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 6 });
    await this.page.mouse.up();
  }
}

const expectToolsAccessible = (page: Page) =>
  expectAccessible(page, (axe) => byWcag(axe).include("[role=toolbar][aria-label=Pointing]"));

/** Opens the page and presents. */
async function present(page: Page): Promise<Pointed> {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.keyboard.press("p");
  await expect(pincer.root).toHaveAttribute("data-presenting", "true");
  return new Pointed(pincer);
}

test("the presenter points and draws, and the audience sees it at the same places, reloads or not", async ({
  page,
}) => {
  const audience = await present(page);
  const opening = page.context().waitForEvent("page");
  await page.keyboard.press("Shift+P");
  const desk = new Pointed(new PincerPage(await opening));
  await expect(desk.pincer.root).toHaveAttribute("data-link", "connected");
  await desk.pincer.expectIdle();
  await audience.pincer.expectIdle();

  await desk.page.keyboard.press("Shift+L");
  await desk.expectInHand("laser");
  const from = await desk.over(BESIDE);
  const to = await desk.over(HILL);
  const trail = page.evaluate(
    ([lon, lat]) =>
      new Promise<boolean>((seen) => {
        const look = () => {
          const canvas = document.querySelector<HTMLCanvasElement>("[data-part=marks]");
          const at = window.pincer?.project([lon, lat]);
          const ratio = (canvas?.width ?? 0) / (canvas?.clientWidth ?? 1);
          const context = canvas?.getContext("2d");
          const data = at && context?.getImageData(at.x * ratio, at.y * ratio, 1, 1).data;
          if (data?.[3]) seen(true);
          else requestAnimationFrame(look);
        };
        look();
      }),
    BETWEEN,
  );
  await desk.page.mouse.move(from.x, from.y);
  await desk.page.mouse.move(to.x, to.y, { steps: 4 });
  await audience.expectLaser(HILL);
  await desk.expectLaser(HILL);
  expect(await trail).toBe(true);
  await audience.expectNoInk(BETWEEN);
  await audience.expectLaser(HILL);

  await desk.page.keyboard.press("Shift+D");
  await desk.expectInHand("pen");
  await audience.expectNoInk(HILL);
  await desk.draw(BESIDE, HILL);
  await audience.expectInk(BETWEEN);
  await audience.draw(SOUTH, SOUTH_EAST);
  await desk.expectInk(SOUTH_BETWEEN);
  const words = desk.page.locator("[data-part=pointing-words]");
  await expect(words).toHaveText("Pen, pink, sticks to the map. 2 marks.");
  await expectToolsAccessible(desk.page);
  await desk.page.keyboard.press("Backspace");
  await expect(words).toHaveText("Pen, pink, sticks to the map. 1 mark.");
  await audience.expectNoInk(SOUTH_BETWEEN);
  await audience.expectInk(BETWEEN);

  await desk.page.keyboard.press("Escape");
  await audience.expectInHand(null);
  await expect(audience.pincer.root).toHaveAttribute("data-presenting", "true");
  const zoom = await page.evaluate(() => window.pincer?.view().zoom ?? 0);
  const hill = await audience.over(HILL);
  await page.mouse.move(hill.x, hill.y);
  await page.mouse.wheel(0, -500);
  await expect.poll(() => page.evaluate(() => window.pincer?.view().zoom ?? 0)).not.toBe(zoom);
  await audience.pincer.expectIdle();
  await audience.expectInk(BETWEEN);

  await page.reload();
  await audience.pincer.expectIdle();
  await audience.expectInk(BETWEEN);
  await desk.page.reload();
  await expect(desk.pincer.root).toHaveAttribute("data-link", "connected");
  await desk.pincer.expectIdle();
  await desk.expectInk(BETWEEN);

  await desk.page.keyboard.press("Delete");
  await expect(page.locator("[data-part=marks]")).toHaveCount(0);
  await expect(desk.page.locator("[data-part=marks]")).toHaveCount(0);
  expect([...audience.pincer.faults, ...desk.pincer.faults]).toEqual([]);
});

test("spotlight, lens and highlighter before an audience, and Escape that ends them first", async ({
  page,
}) => {
  const audience = await present(page);
  await audience.pincer.expectIdle();
  const tools = page.getByRole("toolbar", { name: "Pointing" });
  const hill = await audience.over(HILL);

  await tools.getByRole("button", { name: /^Spotlight/ }).click();
  await audience.expectInHand("spotlight");
  await page.mouse.move(hill.x, hill.y);
  const beyond: Place = [HILL[0] + 0.6, HILL[1]];
  await audience.expectNoInk(HILL);
  await expect.poll(async () => (await audience.ink(beyond))[3]).toBeGreaterThan(150);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
  await audience.expectNoInk(beyond);
  await tools.getByRole("button", { name: /^Spotlight/ }).hover();
  await expectToolsAccessible(page);

  await page.keyboard.press("Shift+H");
  await audience.expectInHand("highlighter");
  await audience.draw(BESIDE, HILL);
  await audience.expectInk(BETWEEN, "highlights");

  await page.keyboard.press("Shift+Z");
  await audience.expectInHand("lens");
  await page.mouse.move(hill.x, hill.y);
  await audience.pincer.expectIdle();
  await audience.expectInk(HILL);
  // Off the lens's middle lies what is half as far away: the mark that leads east, and so no bare map.
  const [, , blue = 0] = await audience.ink([HILL[0] + 0.1, HILL[1]]);
  const [, , bare = 0] = await audience.ink([HILL[0] - 0.1, HILL[1]]);
  expect(blue).toBeLessThan(bare - 20);

  await page.keyboard.press("Escape");
  await audience.expectInHand(null);
  await expect(audience.pincer.root).toHaveAttribute("data-presenting", "true");
  await audience.expectInk(BETWEEN, "highlights");
  await page.keyboard.press("Escape");
  await expect(audience.pincer.root).toHaveAttribute("data-presenting", "false");
  await expect(page.locator("[data-part=highlights]")).toHaveCount(0);
  expect(audience.pincer.faults).toEqual([]);
});

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger draws while the pen is in hand, and turns the cues when it is not", async ({
    page,
  }) => {
    const audience = await present(page);
    await audience.pincer.expectIdle();
    const { root } = audience.pincer;
    const cue = (await root.getAttribute("data-cue")) ?? "";
    const touchscreen = await page.context().newCDPSession(page);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      touchscreen.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y }],
      });
    const swipe = async () => {
      await finger("touchStart", 300, 420);
      for (let x = 280; x >= 100; x -= 20) await finger("touchMove", x, 420);
      await finger("touchEnd");
    };

    await page.keyboard.press("Shift+D");
    await audience.expectInHand("pen");
    await swipe();
    await expect(page.locator("[data-part=pointing-words]")).toContainText("1 mark");
    await expect(root).toHaveAttribute("data-cue-progress", "start");
    await page.keyboard.press("Escape");
    await audience.expectInHand(null);
    await swipe();
    await expect(root).not.toHaveAttribute("data-cue-progress", "start");
    await expect(root).toHaveAttribute("data-cue", cue);
  });
});
