import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../.ci/chromium.mjs";
import config from "../../playwright.config";

/** The window of all page benches, CSS px; one device pixel each. */
const WINDOW = { width: 1280, height: 720 };

/** The end-to-end tests' Chromium with the same flags. @throws Error when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error("The bench needs a Chromium.");
  return chromium.launch({ ...config.use?.launchOptions, executablePath });
}

/** A page with a cold cache. Whatever goes wrong in it ends the bench. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: WINDOW,
    colorScheme: "light",
    serviceWorkers: "block",
  });
  // What runs these files marks functions by a helper of its own, which the page lacks.
  await context.addInitScript({ content: "globalThis.__name = (value) => value;" });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** Reads how much processor time a page's main thread has had so far; other programs do not add to it. */
export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(session);
  }

  /** All its tasks together: script, style, layout, painting, garbage; ms. */
  async time(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const tasks = metrics.find(({ name }) => name === "TaskDuration");
    return (tasks?.value ?? Number.NaN) * 1000;
  }

  /** Bytes of script's objects, once the garbage is gone. */
  async heap(): Promise<number> {
    // What is freed by one collection can free more.
    for (let round = 0; round < 3; round++) await this.session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.session.send("Runtime.getHeapUsage");
    return usedSize;
  }
}
