import { install, run, tool } from "./install.mjs";

const isDesktop =
  !process.env.CI &&
  process.stdout.isTTY &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

install();
if (run(tool("vite"), ["build", "--logLevel", "warn"]) !== 0) process.exit(1);
console.log("\nPincer is ready. Ctrl+C stops it.");
process.exit(
  run(tool("vite"), ["preview", ...(isDesktop ? ["--open"] : []), ...process.argv.slice(2)]),
);
