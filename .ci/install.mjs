import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const NEEDED = "20.19 or newer in the 20 line, or 22.12 or newer";

/** Runs a program of the project with its output shown; answers its exit code. */
export function run(program, options = [], environment = {}) {
  const { status } = spawnSync(program, options, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

/** A tool that the project installs for itself. */
export const tool = (name) => `node_modules/.bin/${name}`;

function isInstalled() {
  const kept = "node_modules/.package-lock.json";
  if (!existsSync(kept)) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const present = JSON.parse(readFileSync(kept, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

/** Installs what the lock file names and is missing. Ends the process with a message when it can't. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major === 21) {
    console.error(`Pincer needs Node ${NEEDED}; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Installing what is missing...");
  if (run("npm", ["ci", "--no-audit", "--no-fund"]) !== 0) {
    console.error("npm could not install the packages; its messages above say why.");
    process.exit(1);
  }
}
