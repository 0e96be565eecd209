import { useCallback, useEffect, useRef } from "react";
import { commandById } from "../commands";
import type { CampaignMap } from "../map";
import { type Beside, type OpenCampaign, usePincer, useSelected } from "../state";
import { CloseIcon, CompareIcon, IconButton, SettingsIcon } from "../ui";
import styles from "./compare.module.css";
import { DateLabel } from "./DateLabel";
import type { Hang } from "./hang";
import { SecondMap } from "./SecondMap";
import { SwipeBar } from "./SwipeBar";
import { secondInstant } from "./second-instant";
import { describeHalves, describeHeld } from "./words";

interface SecondStageProps {
  /** The page's own map; null while it is made. */
  readonly main: CampaignMap | null;
  readonly open: OpenCampaign;
  /** What the second map shows; null while it loads. */
  readonly second: OpenCampaign | null;
  readonly beside: Beside;
  readonly hang: Hang;
  /** Is told of the second map when it hangs, and null when it is gone. */
  readonly onSecond: (map: CampaignMap | null) => void;
}

const clockItself = (now: number) => now;

/** The second map over or beside the first, with the dates of both and the bar between them. */
export function SecondStage({ main, open, second, beside, hang, onSecond }: SecondStageProps) {
  const { comparison } = usePincer();
  const split = useSelected(comparison, (state) => state.split);
  const half = useSelected(comparison, (state) => state.half);
  const stage = useRef<HTMLElement>(null);

  useEffect(() => {
    const place = () =>
      stage.current?.style.setProperty("--share", `${comparison.getState().share * 100}%`);
    place();
    return comparison.subscribe(place);
  }, [comparison]);

  const other = (second ?? open).campaign;
  const words = describeHalves(beside, open.campaign, other);
  const mainTitle = useCallback(() => words.main, [words.main]);
  const secondTitle = useCallback(
    (now: number) => describeHeld(beside, now, other) ?? words.second,
    [beside, other, words.second],
  );
  const instantAt = useCallback(
    (now: number) => secondInstant(beside, now, other),
    [beside, other],
  );
  const labels = {
    main: <DateLabel titleAt={mainTitle} campaign={open.campaign} instantAt={clockItself} />,
    second: second && <DateLabel titleAt={secondTitle} campaign={other} instantAt={instantAt} />,
  };
  const left = half === "left" ? "second" : "main";
  const right = half === "left" ? "main" : "second";
  return (
    <section
      ref={stage}
      className={styles.stage}
      data-split={split}
      data-half={half}
      aria-label="Comparison"
    >
      {second && main ? (
        <SecondMap main={main} open={open} second={second} hang={hang} onMap={onSecond} />
      ) : (
        <p className={styles.loading} role="status">
          Unfolding the second map…
        </p>
      )}
      <div className={styles.left} data-side="left">
        {labels[left]}
      </div>
      <div className={styles.right} data-side="right">
        {labels[right]}
      </div>
      {split === "swipe" && <SwipeBar left={words[left]} right={words[right]} />}
      <StageTools />
    </section>
  );
}

/** What one does to a comparison on the map itself; the panel has all of it. */
function StageTools() {
  const pincer = usePincer();
  const isTwin = useSelected(pincer.comparison, (state) => state.split === "twin");
  const isPanelOpen = useSelected(pincer.dialogs, (state) => state.dialog === "compare");
  const run = (id: string) => () => commandById(id).run(pincer);
  if (isPanelOpen) return null;
  return (
    <div className={styles.tools} role="toolbar" aria-label="Comparison">
      <IconButton
        icon={CompareIcon}
        label="In two halves"
        shortcut="X"
        pressed={isTwin}
        onClick={run("swipe-or-twin")}
      />
      <IconButton icon={SettingsIcon} label="What is compared" onClick={run("compare")} />
      <IconButton icon={CloseIcon} label="Stop comparing" onClick={run("stop-comparing")} />
    </div>
  );
}
