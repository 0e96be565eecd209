import { type ReactNode, useEffect, useRef } from "react";
import { commandById } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./audience.module.css";
import { CornerTools } from "./CornerTools";
import { FullScreenKeeper } from "./FullScreenKeeper";
import { keepAwake } from "./keep-awake";
import { NotesOverlay } from "./NotesOverlay";
import { StagedWords } from "./StagedWords";
import { cueOfTouch, type Touch } from "./swipe";

interface AudienceProps {
  /** The date in large type; null while a campaign is being opened. */
  readonly date: ReactNode;
}

/** Takes taps and swipes of fingers; the mouse and the pen go through to the map. */
function TouchLayer() {
  const pincer = usePincer();
  const begun = useRef<Touch | null>(null);
  return (
    <div
      className={styles.touch}
      aria-hidden="true"
      onPointerDown={({ clientX: x, clientY: y, isPrimary }) => {
        begun.current = isPrimary ? { x, y } : null;
      }}
      onPointerCancel={() => {
        begun.current = null;
      }}
      onPointerUp={({ clientX: x, clientY: y, isPrimary }) => {
        const from = begun.current;
        begun.current = null;
        if (!from || !isPrimary) return;
        const wish = cueOfTouch(from, { x, y }, innerWidth);
        if (wish) commandById(`${wish}-cue`).run(pincer);
      }}
    />
  );
}

/** What an audience sees around the map: the date and the caption; or nothing at all. */
export function Audience({ date }: AudienceProps) {
  const { lectern } = usePincer();
  const blank = useSelected(lectern, (state) => state.blank);
  useEffect(keepAwake, []);
  return (
    <>
      <TouchLayer />
      <NotesOverlay />
      <CornerTools />
      <FullScreenKeeper />
      <StagedWords date={date} />
      {blank && (
        <div className={styles.blank} data-part="blank">
          <p className="visually-hidden" role="status">
            The picture is blanked.
          </p>
        </div>
      )}
    </>
  );
}
