import { type ReactNode, useEffect } from "react";
import { keepAwake, StagedWords } from "../present";
import { type KioskPhase, usePincer, useSelected } from "../state";
import { Attract } from "./Attract";
import { BackToShow } from "./BackToShow";
import { Countdown } from "./Countdown";
import { direct, type ShowTools } from "./direct";
import { guardExhibit } from "./guard";
import { Invitation } from "./Invitation";
import styles from "./kiosk.module.css";
import { takeScreen } from "./take-screen";

interface KioskProps {
  readonly tools: ShowTools;
  /** The date in large type; null while a campaign is being opened. */
  readonly date: ReactNode;
}

/** What a screen reader is told when a phase begins. Cues speak for themselves by their captions. */
const WORDS: Readonly<Record<KioskPhase, string>> = {
  attract: "The show runs by itself. Touch the screen or press a key to explore.",
  playing: "",
  resting: "",
  exploring: "Map, time bar and text are yours to explore.",
  countdown: "Returning to the show in 10 seconds. Touch the screen or press a key to stay.",
};

const SHOWING: readonly KioskPhase[] = ["attract", "playing", "resting"];

function useShow(tools: ShowTools): void {
  const pincer = usePincer();
  const plan = useSelected(pincer.kiosk, (state) => state.plan);
  useEffect(() => {
    if (!plan) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const director = direct(pincer, plan, tools, isStill);
    const ends = [
      director.stop,
      keepAwake(),
      guardExhibit({
        isShowing: () => SHOWING.includes(pincer.kiosk.getState().phase),
        visitor: () => director.happen("visitor"),
        chord: () => director.happen("chord"),
        gesture: () => void takeScreen(pincer.link.getState().screens),
      }),
    ];
    return () => {
      for (const end of ends) end();
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    };
  }, [pincer, plan, tools]);
}

/** The page as an exhibit: runs the show, and lies over the map while it does. */
export function Kiosk({ tools, date }: KioskProps) {
  const { kiosk } = usePincer();
  const phase = useSelected(kiosk, (state) => state.phase);
  useShow(tools);
  const isCue = phase === "playing" || phase === "resting";
  return (
    <>
      <div className={styles.overMap} data-over-map>
        <p className="visually-hidden" role="status">
          {WORDS[phase]}
        </p>
        {SHOWING.includes(phase) && <div className={styles.cover} aria-hidden="true" />}
        {isCue && <StagedWords date={date} />}
        {isCue && <Invitation isQuiet />}
        {(phase === "exploring" || phase === "countdown") && <BackToShow />}
        {phase === "countdown" && <Countdown />}
      </div>
      {phase === "attract" && <Attract />}
    </>
  );
}
