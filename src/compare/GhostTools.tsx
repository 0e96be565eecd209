import { useCallback, useRef } from "react";
import type { Campaign } from "../campaign";
import { commandById, GHOST_HOURS, ghostHours, ghostInstant } from "../commands";
import { type GhostTime, usePincer, useSelected } from "../state";
import { CloseIcon, formatDate, formatTime, IconButton } from "../ui";
import styles from "./ghosts.module.css";
import { HoldButton } from "./HoldButton";
import { usePacedWriting } from "./use-paced-writing";

const WORDS: Readonly<Record<GhostTime, string>> = { before: "earlier", after: "later" };

/** Says which moment the ghosts are of. */
function Caption({ campaign, shown }: { readonly campaign: Campaign; readonly shown: GhostTime }) {
  const { ghosts } = usePincer();
  const chosen = useSelected(ghosts, (state) => state.hours);
  const time = useRef<HTMLElement>(null);
  const hours = ghostHours(campaign, chosen);
  const offset = campaign.clocks[0]?.offset ?? 0;
  const write = useCallback(
    (now: number) => {
      const instant = ghostInstant(campaign, now, shown, chosen);
      if (!time.current) return;
      time.current.textContent = `${formatDate(instant, offset)} ${formatTime(instant, offset)}`;
    },
    [campaign, chosen, offset, shown],
  );
  usePacedWriting(write);
  return (
    <p className={styles.caption}>
      Ghosts: {hours} h {WORDS[shown]}, <b ref={time} />
    </p>
  );
}

function Buttons({ campaign }: { readonly campaign: Campaign }) {
  const pincer = usePincer();
  const { ghosts } = pincer;
  const shown = useSelected(ghosts, (state) => state.shown);
  const chosen = useSelected(ghosts, (state) => state.hours);
  const hold = (time: GhostTime) => ({
    pressed: shown === time,
    set: (on: boolean) => ghosts.show(on ? time : null),
  });
  return (
    <div className={styles.buttons} role="toolbar" aria-label="Ghosts">
      <HoldButton {...hold("before")} title="Hold to see, tap to keep (Q)">
        ◂ Before
      </HoldButton>
      <select
        aria-label="How far the ghosts are from now"
        value={ghostHours(campaign, chosen)}
        onChange={({ target }) => ghosts.setHours(Number(target.value))}
      >
        {GHOST_HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {hours} h
          </option>
        ))}
      </select>
      <HoldButton {...hold("after")} title="Hold to see, tap to keep (E)">
        After ▸
      </HoldButton>
      <IconButton
        icon={CloseIcon}
        label="Put the ghosts away"
        onClick={() => commandById("ghosts").run(pincer)}
      />
    </div>
  );
}

/** Where everyone was before or will be: the buttons to hold, if wanted, and the caption while ghosts are shown. */
export function GhostTools({ campaign }: { readonly campaign: Campaign }) {
  const { comparison, ghosts } = usePincer();
  const shown = useSelected(ghosts, (state) => state.shown);
  const comparing = useSelected(comparison, (state) => state.beside !== null);
  const handy = useSelected(ghosts, (state) => state.handy);
  return (
    <div className={styles.tools} data-comparing={comparing}>
      <div role="status">{shown && <Caption campaign={campaign} shown={shown} />}</div>
      {handy && <Buttons campaign={campaign} />}
    </div>
  );
}
