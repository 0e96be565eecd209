import type { Action, Campaign, Trajectory, Unit } from "../campaign";
import { formatKnown } from "../ui";
import { endingOf, presenceAt } from "./presence";
import { legAt, type TrackLeg } from "./track-leg";
import { placeInWords, vertexInWords } from "./whereabouts";

export interface Activity {
  /** One sentence: what the unit is doing. */
  readonly sentence: string;
  /** Shorter facts beside it: progress, speed, arrival, nearest place. */
  readonly details: readonly string[];
}

const STANDING: Record<Action, string> = {
  hold: "Holding",
  advance: "Halted",
  attack: "Attacking",
  cross: "Crossing",
  withdraw: "Halted in its withdrawal",
  encircled: "Encircled",
  raid: "Raiding",
  destroyed: "Destroyed",
  surrendered: "Surrendered",
  disbanded: "Disbanded",
};

const MOVING: Record<Action, string> = {
  ...STANDING,
  hold: "Moving",
  advance: "Advancing",
  withdraw: "Withdrawing",
  encircled: "Encircled, moving",
};

/** A place as the end of a way: `Bain-Tsagan`, but `a point 3 km north of Bain-Tsagan`. */
const asGoal = (where: string) =>
  where.startsWith("at ") ? where.slice("at ".length) : `a point ${where}`;

function speedInWords(kmPerHour: number): string {
  if (kmPerHour < 1) return "less than 1 km/h";
  return `about ${Math.round(kmPerHour)} km/h`;
}

/** Rounded to fives, so that the words change a few times on a march and not at every look. */
const percent = (share: number) => `${Math.round(share * 20) * 5}% of the way`;

function describeRest(campaign: Campaign, trajectory: Trajectory, leg: TrackLeg): Activity {
  const verb = STANDING[trajectory.actions[leg.vertex] ?? "hold"];
  return { sentence: `${verb} ${vertexInWords(campaign, trajectory, leg.vertex)}.`, details: [] };
}

function describeMove(
  campaign: Campaign,
  trajectory: Trajectory,
  leg: TrackLeg,
  offset: number,
): Activity {
  const verb = MOVING[trajectory.actions[leg.vertex] ?? "hold"];
  const from = asGoal(vertexInWords(campaign, trajectory, leg.from));
  const to = asGoal(vertexInWords(campaign, trajectory, leg.to));
  const arrival = formatKnown(
    trajectory.times[leg.to] ?? 0,
    offset,
    trajectory.precisions[leg.to] ?? "day",
  );
  return {
    sentence:
      from === to
        ? `${verb} ${placeInWords(campaign, leg.position)}.`
        : `${verb} from ${from} towards ${to}.`,
    details: [
      percent(leg.progress),
      speedInWords(leg.speed),
      `now ${placeInWords(campaign, leg.position)}`,
      `arrives ${arrival}`,
    ],
  };
}

function describeAbsence(unit: Unit, instant: number, offset: number): Activity | null {
  switch (presenceAt(unit, instant)) {
    case "present":
      return null;
    case "never":
      return {
        sentence: "Stands in the order of battle only; its place is not drawn on the map.",
        details: [],
      };
    case "not-yet": {
      const { from } = unit.visible;
      const precision = unit.trajectory?.precisions[0] ?? "day";
      return {
        sentence: "Not on the map yet.",
        details: [`appears ${formatKnown(from, offset, precision)}`],
      };
    }
    case "gone": {
      const ending = endingOf(unit);
      const end = ending && instant >= ending.at ? ending : null;
      const index = unit.trajectory?.times.indexOf(end?.at ?? Number.NaN) ?? -1;
      const precision = unit.trajectory?.precisions[index] ?? "day";
      const since = formatKnown(end?.at ?? unit.visible.to, offset, precision);
      return end
        ? { sentence: `${STANDING[end.action]}.`, details: [`since ${since}`] }
        : { sentence: "No longer on the map.", details: [`left it ${since}`] };
    }
  }
}

/** A track that was only ordered is told as such, whatever it would have been. */
function asPlanned({ sentence, details }: Activity): Activity {
  return {
    sentence: `Ordered, then called off: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    details,
  };
}

/**
 * What a unit is doing at an instant (ms since the epoch), in words, from its track alone. Hours are those
 * of a clock's offset (ms), no finer than they are known.
 */
export function describeActivity(
  campaign: Campaign,
  unit: Unit,
  instant: number,
  offset: number,
): Activity {
  const absence = describeAbsence(unit, instant, offset);
  if (absence || !unit.trajectory) return absence ?? { sentence: "", details: [] };
  const { trajectory } = unit;
  const leg = legAt(trajectory, instant);
  const activity = leg.moving
    ? describeMove(campaign, trajectory, leg, offset)
    : describeRest(campaign, trajectory, leg);
  return trajectory.status === "planned" ? asPlanned(activity) : activity;
}
