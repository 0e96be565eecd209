import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findChromium } from "../.ci/chromium.mjs";
import config from "../playwright.config";

// Makes the README's picture from the built app.
const server = await preview({ preview: { port: 4299 } });
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...config.use?.launchOptions,
  ...(executablePath && { executablePath }),
});
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
await page.goto(
  `http://127.0.0.1:${server.config.preview.port}/?campaign=khalkhin-gol-1939-07&t=1939-07-03T12:00:00%2B08:00`,
);
await page.locator("html[data-map=idle]").waitFor();
await page.screenshot({ path: "e2e/screenshots/khalkhin-gol.png" });
await browser.close();
await server.close();
