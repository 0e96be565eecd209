import { type RefObject, useEffect, useRef } from "react";
import type { Campaign, CampaignClock } from "../campaign";
import { usePincer, useSelected } from "../state";
import { formatDate, formatTime } from "../ui";
import { MoonDisc } from "./MoonDisc";
import { moonAt, moonName, moonTimes, type RiseAndSet, sunTimes } from "./sky";
import styles from "./sky.module.css";
import { useLeaving } from "./use-leaving";

interface SkyDialogProps {
  readonly campaign: Campaign;
  /** Ms since the Unix epoch. */
  readonly now: number;
  /** The campaign's own clock. */
  readonly own: CampaignClock;
  /** A press outside this element closes the dialog. */
  readonly around: RefObject<HTMLElement | null>;
  readonly close: (refocus: boolean) => void;
}

const degrees = (value: number, positive: string, negative: string) =>
  `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;

/** Sun and moon on the day of the moment, over the middle of the map. */
export function SkyDialog({ campaign, now, own, around, close }: SkyDialogProps) {
  const { camera } = usePincer();
  const place = useSelected(camera, ({ settled }) => settled?.center) ?? campaign.camera.center;
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), []);
  useLeaving(around, close);

  const { lit, phase } = moonAt(now);
  const row = (name: string, { rise, set }: RiseAndSet) => (
    <tr>
      <th scope="row">{name}</th>
      {[rise, set].map((time, index) => (
        <td key={index === 0 ? "rise" : "set"}>
          {time === null ? "not today" : formatTime(time, own.offset)}
        </td>
      ))}
    </tr>
  );
  return (
    <div
      ref={dialog}
      className={styles.dialog}
      role="dialog"
      aria-label="Sun and moon"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close(true);
      }}
    >
      <p className={styles.moon}>
        <MoonDisc phase={phase} size={54} />
        <span>
          <strong>{moonName(phase)}</strong>
          <br />
          {Math.round(lit * 100)} % of the disc lit
        </span>
      </p>
      <table className={styles.times}>
        <caption>{formatDate(now, own.offset)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">rises</th>
            <th scope="col">sets</th>
          </tr>
        </thead>
        <tbody>
          {row("Sun", sunTimes(now, own.offset, place))}
          {row("Moon", moonTimes(now, own.offset, place))}
        </tbody>
      </table>
      <p className={styles.note}>
        In {own.label}, at the middle of the map: {degrees(place[1], "N", "S")},{" "}
        {degrees(place[0], "E", "W")}. Computed, not observed.
      </p>
    </div>
  );
}
