import { expect, test } from "@playwright/test";
import { CAMPAIGN, PincerPage } from "./pincer-page";

const folder = `**/geodata/campaigns/${CAMPAIGN}`;

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly damage: (text: string) => string;
  readonly says: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {
    name: "broken JSON",
    file: "units.json",
    damage: (text) => text.slice(0, 400),
    says: ["units.json", "not JSON"],
  },
  {
    name: "a time without a zone",
    file: "movements.geojson",
    damage: (text) => text.replace(/(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\+08:00/, "$1"),
    says: ["movements.geojson", "with an offset", "properties.datetimes[0]"],
  },
  {
    name: "an unknown unit in the story",
    file: "story/07-the-crossing.md",
    damage: (text) => text.replace(/unit:jp-71ir/, "unit:jp-nobody"),
    says: ["07-the-crossing.md", "jp-nobody", "a unit that exists"],
  },
  {
    name: "a unit without a track",
    file: "movements.geojson",
    damage: (text) => text.replace('"unit": "jp-71ir"', '"unit": "jp-nobody"'),
    says: ["units.json", "jp-71ir", "no trajectory"],
  },
];

test("each fault is named on the page, and nothing is blank or stuck", async ({ page }) => {
  const alert = page.getByRole("alert");
  await page.goto("./");
  for (const { name, file, damage, says } of FAULTS) {
    await test.step(name, async () => {
      await page.route(`${folder}/${file}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: damage(await response.text()) });
      });
      await page.reload();
      await expect(alert.getByRole("heading", { level: 1 })).toContainText("cannot be shown");
      for (const words of says) await expect(alert).toContainText(words);
      await page.unroute(`${folder}/${file}`);
    });
  }
  await page.getByRole("button", { name: "Try again" }).click();
  await new PincerPage(page).expectIdle();
});

test("a missing shelf is said, not shown as an empty page", async ({ page }) => {
  await page.route("**/geodata/campaigns/index.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("404");
});

test("without WebGL the text, the forces and the time bar go on", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: []
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("WebGL 2");
  await expect(page.locator("html")).toHaveAttribute("data-map", "failed");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-instant", "1939-07-01T01:00:00+08:00");
  await page.getByRole("tab", { name: "Forces" }).click();
  await page.locator("[role=treeitem][data-unit=jp-71ir]").click();
  await expect(page.getByRole("heading", { name: "71st Infantry Regiment" })).toBeVisible();
});

test("map and overlay come back after their graphics contexts were lost", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  const canvases = page.locator("[role=application] canvas");
  for (const [which, name] of ["map", "overlay"].entries()) {
    await test.step(name, async () => {
      const before = await pincer.symbols();
      await canvases.nth(which).evaluate((canvas: HTMLCanvasElement) => {
        const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
        extension?.loseContext();
        document.addEventListener("restore-context", () => extension?.restoreContext(), {
          once: true,
        });
      });
      await expect(pincer.root).toHaveAttribute("data-map", "lost");
      await page.evaluate(() => document.dispatchEvent(new Event("restore-context")));
      await pincer.expectIdle();
      expect(await pincer.symbols()).toEqual(before);
      await page.keyboard.press("Shift+ArrowRight");
      await expect.poll(() => pincer.symbols()).not.toEqual(before);
      await pincer.expectIdle();
    });
  }
});
