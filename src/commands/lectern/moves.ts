import type { CueProgress, Pincer } from "../../state";
import { type Cue, focusOfCue, type StagedCue, shownCues, stageCue } from "../../talk";
import { campaignOf } from "../jumps";

/** How long a flight to a cue may take before its interval plays all the same, wall ms. */
const LONGEST_FLIGHT_MS = 2500;

/** The talk's shown cues; none while no talk is at hand. */
export function cuesOf({ lectern }: Pincer): readonly Cue[] {
  const { talk } = lectern.getState();
  return talk ? shownCues(talk) : [];
}

/** The cue at hand with what its passage lends it; null while its campaign is not open. */
export function stagedCue(pincer: Pincer): StagedCue | null {
  const { talk, cue: at } = pincer.lectern.getState();
  const cue = talk?.cues.find(({ id }) => id === at);
  const campaign = campaignOf(pincer);
  return cue && campaign ? stageCue(cue, campaign) : null;
}

/** Lets the clock run at the campaign's own speed again, over all of its period. */
export function giveClockBack(pincer: Pincer): void {
  const { clock } = pincer;
  clock.pause();
  clock.mark(null);
  const campaign = campaignOf(pincer);
  if (campaign) clock.setRate(campaign.rate);
}

/** Plays once the camera has come to rest, if the cue is still at hand by then. */
function playAfterFlight(pincer: Pincer, { cue, from, to }: StagedCue): void {
  const { camera, clock, lectern } = pincer;
  const settled = camera.getState().settled;
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    unsubscribe();
    clearTimeout(timer);
    const state = lectern.getState();
    if (state.cue === cue.id && state.progress === "playing") {
      clock.perform({ from, to }, cue.seconds * 1000);
      if (!clock.getState().playing) lectern.stand(cue.id, "end");
    }
  };
  const timer = setTimeout(begin, LONGEST_FLIGHT_MS);
  const unsubscribe = camera.subscribe((state) => {
    if (state.settled !== settled) begin();
  });
}

function enact(pincer: Pincer, staged: StagedCue, progress: CueProgress): void {
  const { camera, clock, selection } = pincer;
  const { cue, from, to } = staged;
  clock.pause();
  const campaign = campaignOf(pincer);
  const focus = campaign && focusOfCue(cue, campaign);
  selection.select(focus?.kind === "unit" ? focus.id : null);
  if (progress === "end") clock.perform({ from, to }, 0);
  else clock.seek(from);
  camera.show(staged.camera);
  if (progress === "playing") playAfterFlight(pincer, staged);
}

/** Puts a cue on the map: at its start, playing, or at its end. Its campaign is opened first when another one is. */
export function standAt(pincer: Pincer, cue: Cue, progress: CueProgress): void {
  const ends = progress === "playing" && cue.seconds === 0 ? "end" : progress;
  pincer.lectern.stand(cue.id, ends);
  const staged = stagedCue(pincer);
  if (staged) enact(pincer, staged, ends);
  else if (campaignOf(pincer)?.id !== cue.campaign) pincer.doors.open(cue.campaign);
  else pincer.messages.warn(`The passage of the cue “${cue.id}” is not in this campaign.`);
}

function placeOfCue(pincer: Pincer): number {
  const { cue } = pincer.lectern.getState();
  return cuesOf(pincer).findIndex(({ id }) => id === cue);
}

/** Plays the cue at hand from its start; completes it while it plays; after its end goes on to the next one. */
export function nextCue(pincer: Pincer): void {
  const cues = cuesOf(pincer);
  const { progress } = pincer.lectern.getState();
  const at = placeOfCue(pincer);
  const current = cues[at];
  if (current && progress !== "end") {
    standAt(pincer, current, progress === "playing" ? "end" : "playing");
    return;
  }
  const next = cues[at + 1];
  if (next) standAt(pincer, next, "playing");
  else if (cues.length > 0) pincer.messages.say("That was the last cue.");
}

/** Goes to the start of the cue at hand, and from there to the start of the one before. */
export function previousCue(pincer: Pincer): void {
  const cues = cuesOf(pincer);
  const at = placeOfCue(pincer);
  const { progress } = pincer.lectern.getState();
  const target = progress === "start" ? cues[Math.max(0, at - 1)] : cues[Math.max(0, at)];
  if (target) standAt(pincer, target, "start");
}

/** Goes to the start of a cue by its number among the shown ones, from 1. */
export function goToCueNumber(pincer: Pincer, number: number): void {
  const cues = cuesOf(pincer);
  const cue = cues[number - 1];
  if (cue) standAt(pincer, cue, "start");
  else pincer.messages.say(`There is no cue ${number}; the talk has ${cues.length}.`);
  pincer.lectern.type("");
}

/**
 * Keeps the lectern in step: a cue whose campaign has just opened is put on the map, and one that has played
 * to its end is told so.
 * @returns what stops it
 */
export function keepLectern(pincer: Pincer): () => void {
  const { clock, lectern, library, workshop } = pincer;
  const unsubscribe = [
    library.subscribe((state, before) => {
      if (state.status !== "open" || before.status === "open") return;
      const { presenting, progress } = lectern.getState();
      const staged = stagedCue(pincer);
      if ((presenting || workshop.getState().editing) && staged) enact(pincer, staged, progress);
    }),
    clock.subscribe((state, before) => {
      const { cue, progress, presenting } = lectern.getState();
      const { editing } = workshop.getState();
      if (!(presenting || editing) || progress !== "playing") return;
      if (!before.playing || state.playing) return;
      const staged = stagedCue(pincer);
      const isOver = staged !== null && state.now >= staged.to;
      if (isOver || editing) lectern.stand(cue, isOver ? "end" : "start");
      if (editing) giveClockBack(pincer);
    }),
  ];
  return () => {
    for (const end of unsubscribe) end();
  };
}
