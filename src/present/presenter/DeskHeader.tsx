import { usePincer, useSelected } from "../../state";
import { plannedMinutes, type Talk } from "../../talk";
import { behindPlan, describePace, formatDuration } from "../pace";
import { DeskButton } from "./DeskButton";
import styles from "./desk.module.css";
import { useWallClock } from "./use-wall-clock";

const MINUTE = 60_000;

const wallTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

const LINK_WORDS = {
  none: "Looking for the audience's window…",
  awaited: "Looking for the audience's window…",
  connected: "Connected",
  lost: "The audience's window is closed or does not answer.",
} as const;

function LinkSign() {
  const pincer = usePincer();
  const other = useSelected(pincer.link, (state) => state.other);
  return (
    <>
      <p className={styles.linkSign} data-other={other} role="status">
        {LINK_WORDS[other]}
      </p>
      {other === "lost" && (
        <DeskButton id="audience-window" main perform={({ run }) => run(pincer)}>
          Open the audience's window
        </DeskButton>
      )}
    </>
  );
}

function Times({ talk }: { readonly talk: Talk }) {
  const { lectern } = usePincer();
  const startedAt = useSelected(lectern, (state) => state.startedAt);
  const cue = useSelected(lectern, (state) => state.cue);
  const now = useWallClock();
  const elapsed = startedAt === null ? 0 : now - startedAt;
  const behind = startedAt === null ? 0 : behindPlan(talk, cue, elapsed);
  return (
    <dl className={styles.times}>
      <div>
        <dt>Elapsed</dt>
        <dd data-part="elapsed">{formatDuration(elapsed)}</dd>
      </div>
      <div>
        <dt>Planned</dt>
        <dd>{formatDuration(plannedMinutes(talk) * MINUTE)}</dd>
      </div>
      <div data-pace={Math.sign(Math.round(behind / MINUTE))}>
        <dt>Pace</dt>
        <dd data-part="pace">{startedAt === null ? "not begun" : describePace(behind)}</dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>{wallTime.format(now)}</dd>
      </div>
    </dl>
  );
}

/** Which talk, whether the audience's window is there, and how the time goes. */
export function DeskHeader({ talk }: { readonly talk: Talk | null }) {
  return (
    <header className={styles.header}>
      <h1>{talk?.title ?? "Presenter's window"}</h1>
      <LinkSign />
      {talk && <Times talk={talk} />}
    </header>
  );
}
