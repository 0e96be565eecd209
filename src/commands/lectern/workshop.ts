import { describeProblem } from "../../campaign";
import type { Pincer } from "../../state";
import { type Cue, checkCue, isOwn, makeOwn, readTalk, type Talk, writeTalk } from "../../talk";
import type { Command } from "../command";
import { campaignOf, openDoor } from "../jumps";
import { giveClockBack, standAt } from "./moves";

/** Why a changed talk cannot be used, as a sentence; null when it can. Cues that stayed as they were are not blamed. */
function faultIn(pincer: Pincer, changed: Talk, before: Talk): string | null {
  const campaign = campaignOf(pincer);
  const anew = changed.cues.filter((cue) => !before.cues.includes(cue));
  const problems = [
    ...readTalk("", writeTalk(changed)).problems,
    ...anew.flatMap((cue) => (cue.campaign === campaign?.id ? checkCue("", cue, campaign) : [])),
  ];
  const [problem] = problems;
  return problem ? `Not changed. ${describeProblem(problem)}` : null;
}

/**
 * Takes the changed form of the talk at hand; one that came with the app becomes the lecturer's own. A talk that
 * could not be read again is refused, and the workshop says why.
 * @param what was changed, in words; letters typed one after another into one field are one change to be undone
 */
export function changeTalk(pincer: Pincer, changed: Talk, what: string): void {
  const { lectern, workshop } = pincer;
  const { talk, cue } = lectern.getState();
  if (!talk) return;
  const fault = faultIn(pincer, changed, talk);
  if (fault) {
    workshop.fail(fault);
    return;
  }
  lectern.hold(isOwn(changed) ? changed : makeOwn(changed, Date.now()));
  workshop.remember({ talk, cue, what });
}

/** Puts the talk back to how it was before the last change. It stays the lecturer's own, under its own title. */
function undoTalkChange(pincer: Pincer): void {
  const { lectern, messages, workshop } = pincer;
  const { talk } = lectern.getState();
  const step = workshop.getState().past.at(-1);
  if (!step || !talk) return;
  lectern.hold({ ...step.talk, id: talk.id, ...(isOwn(step.talk) ? {} : { title: talk.title }) });
  workshop.goBack();
  messages.say(`Undone: ${step.what}.`);
  const cue = step.talk.cues.find(({ id }) => id === step.cue);
  if (cue && workshop.getState().editing) standAt(pincer, cue, "start");
}

/** Begins to change a cue beside the map; its campaign is opened first when another one is. */
export function editCue(pincer: Pincer, cue: Cue): void {
  const { dialogs, lectern, settings, workshop } = pincer;
  dialogs.show(null);
  settings.set({ panelOpen: true });
  workshop.edit(true);
  if (campaignOf(pincer)?.id === cue.campaign) standAt(pincer, cue, "start");
  else {
    lectern.stand(cue.id, "start");
    openDoor(pincer, cue.campaign, cue.passage);
  }
}

/** Gives panel and clock back to the reader. */
export function endEditing(pincer: Pincer): void {
  pincer.workshop.edit(false);
  giveClockBack(pincer);
}

/** The cue that a wish to change one means: the one at hand, else the last of this campaign that has begun. */
function meantCue(pincer: Pincer): Cue | null {
  const { talk, cue: at } = pincer.lectern.getState();
  const campaign = campaignOf(pincer);
  if (!talk || !campaign) return null;
  const { now } = pincer.clock.getState();
  const own = talk.cues.filter((cue) => cue.campaign === campaign.id);
  const beginning = ({ from, passage }: Cue) =>
    from ?? campaign.passages.find(({ id }) => id === passage)?.from ?? Number.POSITIVE_INFINITY;
  return (
    own.find(({ id }) => id === at) ??
    own.findLast((cue) => beginning(cue) <= now) ??
    own[0] ??
    null
  );
}

const isEditing = ({ workshop }: Pincer) => workshop.getState().editing;

const isAtHome = ({ lectern, link }: Pincer) =>
  !lectern.getState().presenting && !link.getState().desk;

/** What a lecturer does to a talk, beside the changes that its fields make. */
export const WORKSHOP_COMMANDS: readonly Command[] = [
  {
    id: "edit-cue",
    label: "Change the cue at hand beside the map, or end that",
    group: "Lecture",
    stays: true,
    keys: [{ key: "y", shift: true }],
    enabled: (pincer) => isAtHome(pincer) && (isEditing(pincer) || meantCue(pincer) !== null),
    checked: isEditing,
    run: (pincer) => {
      const cue = meantCue(pincer);
      if (isEditing(pincer)) endEditing(pincer);
      else if (cue) editCue(pincer, cue);
    },
  },
  {
    id: "preview-cue",
    label: "Play the cue that is being changed, or stop it",
    group: "Lecture",
    stays: true,
    keys: [{ key: " ", shift: true }],
    enabled: (pincer) => isAtHome(pincer) && isEditing(pincer) && meantCue(pincer) !== null,
    checked: ({ clock }) => clock.getState().playing,
    run: (pincer) => {
      const cue = meantCue(pincer);
      if (pincer.clock.getState().playing) pincer.clock.pause();
      else if (cue) standAt(pincer, cue, "playing");
    },
  },
  {
    id: "undo-talk-change",
    label: "Undo the last change of the talk",
    group: "Lecture",
    stays: true,
    keys: [{ key: "z", control: true }],
    enabled: (pincer) => isAtHome(pincer) && pincer.workshop.getState().past.length > 0,
    run: undoTalkChange,
  },
];
