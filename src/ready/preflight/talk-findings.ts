import { describeProblem, type Problem } from "../../campaign";
import type { Finding } from "./finding";

/** A campaign of the talk, as the app's own loader read it. */
export interface CampaignFacts {
  readonly id: string;
  /** Null when it can't be shown. */
  readonly title: string | null;
  readonly problems: readonly Problem[];
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");

/** Whether all campaigns of the talk can be read and shown. */
export function judgeData(campaigns: readonly CampaignFacts[]): Finding {
  const item = { id: "data", title: "Campaigns of the talk" };
  const broken = campaigns.filter(({ title }) => title === null);
  const [first] = broken;
  if (first) {
    const [problem] = first.problems;
    return {
      ...item,
      verdict: "fails",
      says: `${quoted(broken.map(({ id }) => id))} cannot be shown. ${problem ? describeProblem(problem) : "It cannot be read."}`,
      remedy:
        "Put the file right and check again, or hide the cues of this campaign in the talk (Y).",
    };
  }
  const names = quoted(campaigns.map(({ id, title }) => title ?? id));
  const remarks = campaigns.flatMap(({ problems }) => problems);
  const [remark] = remarks;
  if (remark) {
    return {
      ...item,
      verdict: "attention",
      says: `${names} can be shown, but not all of it is right. ${describeProblem(remark)}`,
      remedy: "What is wrong is left out of the map; look whether the talk needs it.",
    };
  }
  return { ...item, verdict: "ok", says: `${names} read, checked and ready.` };
}

export interface CueFacts {
  /** How many cues are shown; null when no talk is at hand. */
  readonly shown: number | null;
  /** What the cues refer to and the campaigns do not have. */
  readonly problems: readonly Problem[];
}

/** Whether each cue has its passage, its times and its unit. */
export function judgeCues({ shown, problems }: CueFacts): Finding {
  const item = { id: "cues", title: "Cues" };
  if (shown === null || shown === 0) {
    return {
      ...item,
      verdict: "attention",
      says: shown === 0 ? "All cues of the talk are hidden." : "No talk is at hand.",
      remedy: "Choose or change the talk: press Y.",
    };
  }
  const [problem] = problems;
  if (problem) {
    return {
      ...item,
      verdict: "fails",
      says: `${problems.length === 1 ? "A cue" : `${problems.length} cues`} cannot be put on the map. ${describeProblem(problem)}`,
      remedy: "Hide the cue or take another passage for it: press Y.",
    };
  }
  return {
    ...item,
    verdict: "ok",
    says: shown === 1 ? "Its cue has its place." : `All ${shown} cues have their place and time.`,
  };
}
