/**
 * `npm run bench`: Pincer's engine beside the usual ones, in one run. Prints Markdown tables;
 * `--json FILE` writes the numbers too. Ends with 1 when a target is missed.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Contender, cesium, pincer, reduce, turfAlong } from "./contenders";
import { wanderers } from "./march";
import { bytesPerSample, type Mode, race } from "./measure";

const TRACKS = [100, 1_000, 10_000, 100_000];
const VERTICES = [20, 200, 2_000];
const MODES: readonly Mode[] = ["seek", "play"];

/** At least so many times faster than the other per random seek, at 1,000 and at 10,000 tracks. */
const TARGETS = [
  { rival: "turf along, length kept", times: 60 },
  { rival: "Cesium SampledPositionProperty", times: 10 },
];
const TARGET_TRACKS = [1_000, 10_000];
/** Pincer's heap bytes per sample: nothing, within the reach of the measurement. */
const TARGET_BYTES = 0.5;

interface Result {
  readonly tracks: number;
  readonly vertices: number;
  readonly contender: string;
  readonly mode: Mode;
  readonly nanoseconds: number;
}

const { values: options } = parseArgs({ options: { json: { type: "string" } } });
const results: Result[] = [];
const bytes: { contender: string; bytes: number }[] = [];
const misses: string[] = [];

for (const tracks of TRACKS) {
  const units = wanderers(tracks, 20);
  const contenders = [
    pincer(units),
    reduce(units),
    cesium(units),
    turfAlong(units, true),
    turfAlong(units, false),
  ];
  measure(contenders, tracks, 20);
  if (tracks === 1_000) {
    for (const contender of contenders) {
      bytes.push({ contender: contender.name, bytes: bytesPerSample(contender, tracks) });
    }
  }
}

for (const vertices of VERTICES.slice(1))
  measure([pincer(wanderers(100, vertices))], 100, vertices);

for (const mode of MODES) {
  console.log(`\n### ${mode}: ns per track (times Pincer's), 20 vertices a track\n`);
  const names = [...new Set(results.map(({ contender }) => contender))];
  table(
    ["", ...TRACKS.map((tracks) => `${tracks.toLocaleString("en")} tracks`)],
    names.map((name) => [
      name,
      ...TRACKS.map((tracks) => {
        const ratio = find(name, tracks, 20, mode) / find("Pincer", tracks, 20, mode);
        return `${round(find(name, tracks, 20, mode))} (${round(ratio)})`;
      }),
    ]),
  );
}

console.log("\n### Heap bytes per track and random seek, 1,000 tracks\n");
table(
  ["", "bytes"],
  bytes.map((row) => [row.contender, row.bytes.toFixed(2)]),
);

console.log("\n### Pincer, 100 tracks: ns per track by vertices\n");
table(
  ["vertices", ...MODES, "log2(vertices), against 20", "seek, against 20"],
  VERTICES.map((vertices) => [
    vertices.toLocaleString("en"),
    ...MODES.map((mode) => round(find("Pincer", 100, vertices, mode))),
    round(Math.log(vertices) / Math.log(20)),
    round(find("Pincer", 100, vertices, "seek") / find("Pincer", 100, 20, "seek")),
  ]),
);

for (const { rival, times } of TARGETS) {
  for (const tracks of TARGET_TRACKS) {
    const ratio = find(rival, tracks, 20, "seek") / find("Pincer", tracks, 20, "seek");
    if (!(ratio >= times)) {
      misses.push(`${round(ratio)} times ${rival} at ${tracks} tracks; the target is ${times}`);
    }
  }
}
const longest = VERTICES.at(-1) ?? 0;
const growth = find("Pincer", 100, longest, "seek") / find("Pincer", 100, 20, "seek");
if (!(growth <= Math.log(longest) / Math.log(20))) {
  misses.push(
    `a seek of ${longest} vertices costs ${round(growth)} times one of 20; the log does not`,
  );
}
const own = bytes.find(({ contender }) => contender === "Pincer")?.bytes ?? Number.NaN;
if (!(own <= TARGET_BYTES)) misses.push(`${own.toFixed(2)} heap bytes per sample; the target is 0`);

console.log(misses.length === 0 ? "\nAll targets met." : "");
for (const miss of misses) console.log(`Target missed: ${miss}`);
if (options.json) {
  writeFileSync(options.json, `${JSON.stringify({ results, bytes, misses }, null, 2)}\n`);
}
process.exitCode = misses.length === 0 ? 0 : 1;

function measure(contenders: readonly Contender[], tracks: number, vertices: number): void {
  const rounds = tracks > 10_000 ? 3 : 7;
  for (const mode of MODES) {
    race(contenders, tracks, mode, { rounds, milliseconds: 60 }).forEach((nanoseconds, index) => {
      const contender = contenders[index]?.name ?? "";
      results.push({ tracks, vertices, contender, mode, nanoseconds });
    });
  }
}

function find(contender: string, tracks: number, vertices: number, mode: Mode): number {
  const result = results.find(
    (one) =>
      one.contender === contender &&
      one.tracks === tracks &&
      one.vertices === vertices &&
      one.mode === mode,
  );
  return result?.nanoseconds ?? Number.NaN;
}

/** Two digits that matter below 100, whole numbers above. */
function round(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}

function table(head: readonly string[], body: readonly (readonly string[])[]): void {
  console.log(`| ${head.join(" | ")} |`);
  console.log(`|${head.map((_, column) => (column === 0 ? "---" : "--:")).join("|")}|`);
  for (const row of body) console.log(`| ${row.join(" | ")} |`);
}
