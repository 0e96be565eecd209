import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { run, tool } from "./install.mjs";

const INSTALLED = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The whole path of a program that the shell would find by its name; a path stays as it is. */
function locate(program) {
  if (isAbsolute(program)) return program;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? program;
}

function works(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** Playwright's own Chromium, if it is here. */
async function playwrightChromium() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/**
 * The path of a Chromium to test with: `PINCER_CHROMIUM`, one that is installed, Playwright's own, or Debian's
 * package where this process may install it. Null when there is none to be had; the reason has been printed.
 */
export async function findChromium() {
  const { PINCER_CHROMIUM } = process.env;
  if (PINCER_CHROMIUM) {
    if (works(PINCER_CHROMIUM)) return locate(PINCER_CHROMIUM);
    console.error(`PINCER_CHROMIUM is ${PINCER_CHROMIUM}, which does not run.`);
    return null;
  }
  const installed = INSTALLED.find(works);
  if (installed) return locate(installed);
  const own = await playwrightChromium();
  if (own) return own;
  console.log("No Chromium here; asking Playwright for one...");
  run(tool("playwright"), ["install", "chromium"], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "20000",
  });
  const fetched = await playwrightChromium();
  if (fetched) return fetched;
  if (process.platform === "linux" && process.getuid?.() === 0 && works("apt-get")) {
    console.log("Installing Debian's chromium package...");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
    if (works("chromium")) return locate("chromium");
  }
  console.error(
    "The end-to-end tests need a Chromium. Install Chromium or Chrome, or set PINCER_CHROMIUM to the path of one.",
  );
  return null;
}
