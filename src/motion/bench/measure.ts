import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Contender } from "./contenders";
import { BEGIN, createRandom, END } from "./march";

/** `seek`: instants at random, as when scrubbing. `play`: forward, 3,000 frames from end to end. */
export type Mode = "seek" | "play";

const FRAMES = 3_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Keeps every answer alive, so that the optimiser cannot leave the work out. */
let sink = 0;

/** Nanoseconds of processor time per unit and seek: per contender the median of rounds, taken in turn and in changing order. */
export function race(
  contenders: readonly Contender[],
  units: number,
  mode: Mode,
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): number[] {
  const seeks = contenders.map((contender) => calibrate(contender, mode, milliseconds));
  const taken = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((_, turn) => {
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      const count = seeks[index];
      if (!contender || !count) return;
      const elapsed = run(contender, schedule(mode, count, round), 0, count);
      taken[index]?.push((elapsed * 1e6) / (count * units));
    });
  }
  return taken.map(median);
}

/**
 * Bytes of heap that one unit and seek leave behind. Counts blocks small enough to end before the young
 * generation is collected; one that is collected all the same shows less, so the highest of them is taken.
 */
export function bytesPerSample(contender: Contender, units: number): number {
  const instants = schedule("seek", 50, 0);
  run(contender, instants, 0, instants.length);
  const grown = (seeks: number) => {
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    run(contender, instants, 0, seeks);
    return process.memoryUsage().heapUsed - before;
  };
  const blocks = Array.from({ length: 15 }, () => grown(1) - grown(0));
  return Math.max(0, ...blocks) / units;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** How many seeks fill the time, at least 2; also warms the contender up. */
function calibrate(contender: Contender, mode: Mode, milliseconds: number): number {
  const instants = schedule(mode, FRAMES, 99);
  let seeks = 2;
  for (;;) {
    const elapsed = run(contender, instants, 0, seeks);
    if (elapsed >= milliseconds / 4 || seeks >= 1e6) {
      return Math.max(2, Math.ceil((seeks * milliseconds) / elapsed));
    }
    seeks *= 2;
  }
}

/** A stretch of `FRAMES` instants, or of `count` when that is more; playing begins elsewhere each round. */
function schedule(mode: Mode, count: number, round: number): Float64Array {
  const random = createRandom(round + 1);
  const start = random();
  return Float64Array.from({ length: Math.min(count, FRAMES) }, (_, frame) => {
    const share = mode === "seek" ? random() : (start + frame / FRAMES) % 1;
    return BEGIN + share * (END - BEGIN);
  });
}

/** @returns milliseconds of processor time, which other programs do not add to, for seeks `first` to `last`, going round the instants as often as needed. */
function run(contender: Contender, instants: Float64Array, first: number, last: number): number {
  const begin = process.cpuUsage();
  for (let seek = first; seek < last; seek++) {
    sink += contender.seek(instants[seek % instants.length] ?? BEGIN);
  }
  const spent = process.cpuUsage(begin);
  if (Number.isNaN(sink)) throw new Error(`${contender.name} answered with NaN`);
  return (spent.user + spent.system) / 1000;
}
