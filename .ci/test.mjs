import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { install, run, tool } from "./install.mjs";

install();
const reports = mkdtempSync(join(tmpdir(), "pincer-test-"));
let passed = 0;
let failed = 0;

function check(name, program, options) {
  console.log(`\n== ${name}`);
  const isFine = run(program, options) === 0;
  if (isFine) passed += 1;
  else failed += 1;
  return isFine;
}

/** Adds the counts of a runner's report; a run that left none is one failure. */
function count(name, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, "utf8")));
    if (counts.passed + counts.failed === 0) throw new Error("it holds no test");
    passed += counts.passed;
    failed += counts.failed;
  } catch (error) {
    console.error(`No report of ${name}: ${error.message}`);
    failed += 1;
  }
}

check("types", tool("tsc"), ["--noEmit"]);
check("format and lint", tool("biome"), ["ci", "--error-on-warnings"]);
check("which way rooms depend", tool("depcruise"), ["src", "--config", ".dependency-cruiser.cjs"]);
check("unused code", tool("knip"), []);
check("data", "npm", ["run", "-s", "geodata:check"]);

console.log("\n== unit tests");
const unitReport = join(reports, "unit.json");
run(tool("vitest"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);
// A file that fails to load has no tests to count, but is a failure.
count("the unit tests", unitReport, ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(
      ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
    ).length,
}));

const isBuilt = check("build", tool("vite"), ["build", "--logLevel", "warn"]);
if (isBuilt) {
  check("bundle sizes", tool("size-limit"), []);
  console.log("\n== end-to-end tests");
  const chromium = await findChromium();
  const endReport = join(reports, "e2e.json");
  if (chromium) {
    run(tool("playwright"), ["test"], {
      PINCER_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: endReport,
    });
  }
  count("the end-to-end tests", endReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
