import { useMemo } from "react";
import type { CampaignEvent, Unit } from "../campaign";
import { goToMention } from "../commands";
import { usePincer, useSelected } from "../state";
import { FollowIcon, formatKnown, NextEventIcon, PreviousEventIcon } from "../ui";
import { describeActivity } from "./describe-activity";
import { describeUncertainty, uncertaintyAt } from "./describe-uncertainty";
import { GradeMark } from "./GradeMark";
import { usePacedInstant } from "./paced-instant";
import { useStory } from "./story-context";
import styles from "./unit-card.module.css";
import { neighbourEvents } from "./unit-events";

interface EventButtonProps {
  readonly direction: "Previous" | "Next";
  readonly event: CampaignEvent | null;
}

function EventButton({ direction, event }: EventButtonProps) {
  const pincer = usePincer();
  const { offset } = useStory();
  const Sign = direction === "Next" ? NextEventIcon : PreviousEventIcon;
  return (
    <button
      type="button"
      className={styles.event}
      disabled={event === null}
      onClick={() => event && goToMention(pincer, { kind: "event", id: event.id })}
    >
      <span className={styles.eventHead}>
        <Sign size={16} /> {direction} event
      </span>
      <span className={styles.eventTitle}>
        {event
          ? `${formatKnown(event.from, offset, event.precision)}: ${event.title}`
          : `none ${direction === "Next" ? "after" : "before"} this`}
      </span>
    </button>
  );
}

/** What a unit is doing at the moment, and how sure that is; follow it, or step through its events. */
export function UnitNow({ unit }: { readonly unit: Unit }) {
  const { selection } = usePincer();
  const { campaign, offset } = useStory();
  const instant = usePacedInstant();
  const following = useSelected(selection, (state) => state.following);
  const activity = useMemo(
    () => describeActivity(campaign, unit, instant, offset),
    [campaign, unit, instant, offset],
  );
  const uncertainty = uncertaintyAt(unit, instant);
  const events = neighbourEvents(campaign, unit.id, instant);
  return (
    <section className={styles.now} data-part="now">
      <h3 className={styles.partTitle}>Now</h3>
      <p className={styles.sentence}>{activity.sentence}</p>
      {activity.details.length > 0 && (
        <p className={styles.details}>{activity.details.join(" · ")}</p>
      )}
      {uncertainty && (
        <p className={styles.uncertainty}>
          <GradeMark grade={uncertainty.grade} />
          <span>{describeUncertainty(uncertainty)}</span>
        </p>
      )}
      {unit.trajectory && (
        <button
          type="button"
          className={styles.follow}
          aria-pressed={following}
          onClick={() => selection.follow(!following)}
        >
          <FollowIcon size={18} /> Follow on the map
        </button>
      )}
      <div className={styles.events}>
        <EventButton direction="Previous" event={events.previous} />
        <EventButton direction="Next" event={events.next} />
      </div>
    </section>
  );
}
