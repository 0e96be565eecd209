import { expect, type Locator, type Page } from "@playwright/test";

export const CAMPAIGN = "khalkhin-gol-1939-07";

/** Places and times of the July package that several tests rely on: `[lon, lat]` in degrees. */
export const FACTS = {
  opening: "1939-07-01T00:00:00+08:00",
  jiangjunmiao: [118.83, 47.97],
  baintsagan: [118.515, 47.785],
  /** The 71st Infantry Regiment is on Bain-Tsagan from this hour. */
  onTheHill: "1939-07-03T08:00:00+08:00",
} as const;

/** The page as a person sees and handles it; every wait is for a state that the page shows. */
export class PincerPage {
  /** Addresses asked for beyond the server under test. */
  readonly foreignRequests: string[] = [];
  /** Errors that the page threw or wrote to its console. */
  readonly faults: string[] = [];

  constructor(readonly page: Page) {
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isOwn = hostname === "127.0.0.1" || protocol === "data:" || protocol === "blob:";
      if (!isOwn) this.foreignRequests.push(request.url());
    });
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  /** Opens an address and waits until map and text stand still. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.expectIdle();
  }

  /** Opens the campaign at an instant, `1939-07-03T08:00:00+08:00`, and whatever else the query asks. */
  openAt(instant: string, more = ""): Promise<void> {
    return this.open(`?campaign=${CAMPAIGN}&t=${encodeURIComponent(instant)}${more}`);
  }

  /** Shows the page as a browser with that setting does, once its colours have faded over. */
  async wear(colorScheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await expect(this.root).toHaveAttribute("data-theme", colorScheme);
    await this.page.evaluate(() => {
      const fades = document.getAnimations().filter((each) => each instanceof CSSTransition);
      return Promise.allSettled(fades.map(({ finished }) => finished));
    });
  }

  async expectIdle(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-map", "idle", { timeout: 60_000 });
  }

  get root(): Locator {
    return this.page.locator("html");
  }

  get map(): Locator {
    return this.page.getByRole("application", { name: /^Map/ });
  }

  get timeTrack(): Locator {
    return this.page.getByRole("slider", { name: "Campaign time" });
  }

  get card(): Locator {
    return this.page.locator("[data-unit][aria-labelledby=unit-card-name]");
  }

  get litPassage(): Locator {
    return this.page.locator("[data-passage][aria-current=true]");
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** Goes to a time as a person types it, by the campaign's own clock. */
  async goTo(written: string): Promise<void> {
    await this.page.keyboard.press("t");
    const field = this.page.getByLabel("Go to", { exact: true });
    await field.fill(written);
    await field.press("Enter");
    await expect(field).toBeHidden();
  }

  async expectInstant(instant: string | RegExp): Promise<void> {
    await expect(this.root).toHaveAttribute("data-instant", instant);
  }

  /** The instant the page shows, ms since the epoch. */
  async instant(): Promise<number> {
    return Date.parse((await this.root.getAttribute("data-instant")) ?? "");
  }

  /** A unit's symbol as it was last drawn, CSS px from the map's corner; null when it is not on screen. */
  symbol(unit: string) {
    return this.page.evaluate(
      (id) => window.pincer?.symbols().find((symbol) => symbol.unit === id) ?? null,
      unit,
    );
  }

  symbols() {
    return this.page.evaluate(() => window.pincer?.symbols() ?? []);
  }

  /** Where MapLibre puts `[lon, lat]`, CSS px from the map's corner. */
  project(position: readonly [number, number]) {
    return this.page.evaluate(
      ([lon, lat]) => window.pincer?.project([lon, lat]) ?? { x: Number.NaN, y: Number.NaN },
      position,
    );
  }

  basePaints() {
    return this.page.evaluate(() => window.pincer?.basePaints() ?? Number.NaN);
  }

  /** Asserts that a unit is drawn where the map has a place, within a few px. */
  async expectUnitAt(unit: string, position: readonly [number, number]): Promise<void> {
    await expect(async () => {
      const symbol = await this.symbol(unit);
      const place = await this.project(position);
      expect(symbol, `${unit} is drawn`).not.toBeNull();
      expect(
        Math.hypot((symbol?.anchorX ?? 0) - place.x, (symbol?.anchorY ?? 0) - place.y),
      ).toBeLessThan(3);
    }).toPass();
  }

  /** A point of the window over a unit's symbol. */
  async pointOf(unit: string): Promise<{ x: number; y: number }> {
    const symbol = await this.symbol(unit);
    const box = await this.map.boundingBox();
    if (!symbol || !box) throw new Error(`${unit} is not on screen`);
    return { x: box.x + symbol.x, y: box.y + symbol.y };
  }

  /** A point of the window on the time track, by share of its width. */
  async pointOnTrack(share: number): Promise<{ x: number; y: number }> {
    const box = await this.timeTrack.boundingBox();
    if (!box) throw new Error("the time track is not on screen");
    return { x: box.x + box.width * share, y: box.y + box.height / 2 };
  }
}
