/** How long the end of a take stands, seconds of film. */
export const STANDSTILL = 2;

/** A stretch of the period with a speed of its own: from an instant (ms since the Unix epoch), campaign ms a wall ms. */
interface Stretch {
  readonly from: number;
  readonly rate: number;
}

/** An interval of campaign time that is played over some seconds of film, and whose end then stands. */
export interface Take {
  /** Ms since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  /** How long it plays, without the standstill. */
  readonly seconds: number;
  /** Parts that play slower or faster than others, by their beginning; empty for one speed throughout. */
  readonly stretches: readonly Stretch[];
}

/** What a frame shows. */
export interface FrameTime {
  /** Ms since the Unix epoch. */
  readonly instant: number;
  /** Campaign ms that go by in a ms of film; 0 while the end stands. */
  readonly pace: number;
}

/** A part of a take that plays at one speed, with the time it takes at that speed, ms. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly playing: number;
}

function sectionsOf({ from, to, stretches }: Omit<Take, "seconds">): readonly Section[] {
  const within = stretches.filter((stretch) => stretch.from > from && stretch.from < to);
  const first = stretches.findLast((stretch) => stretch.from <= from) ?? stretches[0];
  const starts = [{ from, rate: first?.rate ?? 1 }, ...within];
  return starts.map(({ from: start, rate }, index) => {
    const end = starts[index + 1]?.from ?? to;
    return { from: start, to: end, playing: (end - start) / rate };
  });
}

const playingOf = (sections: readonly Section[]) =>
  sections.reduce((sum, { playing }) => sum + playing, 0);

/** The instant at which a share (0..1) of the playing time has gone by. */
function instantAt(sections: readonly Section[], share: number): number {
  let left = share * playingOf(sections);
  for (const { from, to, playing } of sections) {
    if (left < playing) return from + ((to - from) * left) / playing;
    left -= playing;
  }
  return sections.at(-1)?.to ?? Number.NaN;
}

const framesIn = (seconds: number, framesPerSecond: number) =>
  Math.round(seconds * framesPerSecond);

/** How many frames takes will have. */
export function countFrames(
  takes: readonly Pick<Take, "seconds">[],
  framesPerSecond: number,
): number {
  return takes.reduce(
    (sum, { seconds }) =>
      sum + framesIn(seconds, framesPerSecond) + framesIn(STANDSTILL, framesPerSecond),
    0,
  );
}

/** What each frame of a take shows: its interval from beginning to end, each part at its speed, then the end alone. */
export function* frameTimes(take: Take, framesPerSecond: number): Generator<FrameTime> {
  const sections = sectionsOf(take);
  const moving = framesIn(take.seconds, framesPerSecond);
  let instant = take.from;
  for (let frame = 1; frame <= moving; frame++) {
    const next = frame === moving ? take.to : instantAt(sections, frame / moving);
    yield { instant, pace: ((next - instant) * framesPerSecond) / 1000 };
    instant = next;
  }
  for (let frame = framesIn(STANDSTILL, framesPerSecond); frame > 0; frame--) {
    yield { instant: take.to, pace: 0 };
  }
}

/**
 * How long an interval plays in the app, whole seconds, at least one.
 * @param rate its speed where no stretch says another one, campaign ms a wall ms
 */
export function playingSeconds(
  { from, to, stretches }: Omit<Take, "seconds">,
  rate: number,
): number {
  const own = stretches.length > 0 ? stretches : [{ from, rate }];
  return Math.max(1, Math.round(playingOf(sectionsOf({ from, to, stretches: own })) / 1000));
}
