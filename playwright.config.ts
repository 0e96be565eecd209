import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.PINCER_PORT ?? 4291);

/** Software WebGL, so that a machine without a GPU draws what any other does; and no chatter with the network. */
const CHROMIUM_FLAGS = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // WebGL is drawn in software anyway; the page around it is put together faster without it.
  "--disable-gpu-compositing",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  snapshotPathTemplate: "e2e/baselines/{arg}{ext}",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    colorScheme: "light",
    // A worker would answer requests before a test can; only the tests of the copy itself allow it.
    serviceWorkers: "block",
    launchOptions: {
      ...(process.env.PINCER_CHROMIUM && { executablePath: process.env.PINCER_CHROMIUM }),
      args: CHROMIUM_FLAGS,
    },
    // A trace films every paint, which costs software WebGL a fifth of its time: ask with --trace on.
    screenshot: "only-on-failure",
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: !process.env.CI,
  },
});
