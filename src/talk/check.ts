import { type Campaign, formatInstant, type Problem } from "../campaign";
import { focusOfCue } from "./stage";
import type { Cue, Talk } from "./talk";

/**
 * What a cue refers to and its campaign does not have.
 * @param file how the messages call the talk's file
 * @param campaign the cue's own; undefined when there is none of its name
 */
export function checkCue(file: string, cue: Cue, campaign: Campaign | undefined): Problem[] {
  const problem = (field: string, found: string, expected: string): Problem => ({
    severity: "error",
    file,
    feature: cue.id,
    field,
    found,
    expected,
  });
  if (!campaign) return [problem("campaign", `"${cue.campaign}"`, "a campaign on the shelf")];
  const passage = campaign.passages.find(({ id }) => id === cue.passage);
  if (!passage) return [problem("passage", `"${cue.passage}"`, `a passage of ${campaign.id}`)];
  const problems: Problem[] = [];
  const { from: earliest, to: latest } = campaign.period;
  const offset = campaign.clocks[0]?.offset ?? 0;
  for (const field of ["from", "to"] as const) {
    const instant = cue[field];
    if (instant !== undefined && (instant < earliest || instant > latest)) {
      const found = formatInstant(instant, offset);
      problems.push(problem(field, found, "an instant inside the campaign's period"));
    }
  }
  if ((cue.from ?? passage.from) > (cue.to ?? passage.to)) {
    problems.push(problem("to", "an end before the beginning", "an end after it"));
  }
  if (cue.focus !== undefined && focusOfCue(cue, campaign) === null) {
    problems.push(problem("focus", `"${cue.focus}"`, `a unit or a place of ${campaign.id}`));
  }
  return problems;
}

/**
 * What a talk refers to and the campaigns do not have.
 * @param file how the messages call the talk's file
 */
export function checkTalk(
  file: string,
  talk: Talk,
  campaigns: ReadonlyMap<string, Campaign>,
): readonly Problem[] {
  return talk.cues.flatMap((cue) => checkCue(file, cue, campaigns.get(cue.campaign)));
}
