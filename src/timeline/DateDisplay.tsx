import { type RefObject, useRef } from "react";
import { type Campaign, formatInstant, formatOffset } from "../campaign";
import { usePincer, useSelected } from "../state";
import { formatDate, formatDayTime, formatTime } from "../ui";
import styles from "./date-display.module.css";
import { SkyButton } from "./SkyButton";
import { SkyDialog } from "./SkyDialog";
import { TimeDialog } from "./TimeDialog";
import { usePacedNow } from "./use-paced-now";

/** The large date changes no faster than this while playing, wall ms. */
const DATE_INTERVAL = 100;

/** The date in the campaign's clock, large, and in a second clock beside it; pressed, it takes a typed time. */
export function DateDisplay({ campaign }: { readonly campaign: Campaign }) {
  const { clock, settings, dialogs } = usePincer();
  const now = usePacedNow(clock, DATE_INTERVAL);
  const secondId = useSelected(settings, (state) => state.secondClock);
  const isOpen = useSelected(dialogs, (state) => state.dialog === "time");
  const skyIsOpen = useSelected(dialogs, (state) => state.dialog === "sky");
  const button = useRef<HTMLButtonElement>(null);
  const skyButton = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  const [own, ...others] = campaign.clocks;
  if (!own) return null;
  const second = others.find(({ id }) => id === secondId);
  const closing = (opener: RefObject<HTMLButtonElement | null>) => (refocus: boolean) => {
    dialogs.show(null);
    const isThere = opener.current?.offsetParent != null;
    if (refocus) (isThere ? opener : button).current?.focus();
  };
  const date = formatDate(now, own.offset);
  return (
    <div ref={box} className={styles.box}>
      <div className={styles.face}>
        <button
          ref={button}
          type="button"
          className={styles.now}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          title="Type an exact time, choose a second clock (T)"
          onClick={() => dialogs.show(isOpen ? null : "time")}
        >
          <time dateTime={formatInstant(now, own.offset)}>
            <span className={styles.day}>{date}</span>{" "}
            <span className={styles.time}>{formatTime(now, own.offset)}</span>
          </time>
        </button>
        <div className={styles.clocks}>
          <span className={styles.own}>
            {own.label} {formatOffset(own.offset)}
          </span>
          {second && (
            <span className={styles.second}>
              {second.label} {formatOffset(second.offset)}:{" "}
              <strong>
                {formatDate(now, second.offset) === date
                  ? formatTime(now, second.offset)
                  : formatDayTime(now, second.offset)}
              </strong>
            </span>
          )}
        </div>
      </div>
      <SkyButton ref={skyButton} now={now} isOpen={skyIsOpen} />
      {isOpen && <TimeDialog campaign={campaign} own={own} around={box} close={closing(button)} />}
      {skyIsOpen && (
        <SkyDialog
          campaign={campaign}
          now={now}
          own={own}
          around={box}
          close={closing(skyButton)}
        />
      )}
    </div>
  );
}
