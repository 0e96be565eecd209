import { selectUnit } from "../commands";
import { showGhosts } from "../compare";
import type { CampaignMap } from "../map";
import { Sampler } from "../motion";
import type { OpenCampaign, Pincer } from "../state";
import { dressMap } from "./hang-map";
import { placeInFocus } from "./place-in-focus";
import { steerMap } from "./steer-map";

/**
 * Ties a map to the stores: clock, selection and camera requests go in; picks, pointing and the resting camera
 * come out. This is the frame loop's whole path, and React is not on it.
 * @returns what unties it.
 */
export function bindMap(pincer: Pincer, open: OpenCampaign, map: CampaignMap): () => void {
  const { clock, selection, camera } = pincer;
  const sampler = new Sampler(open.motion.tracks, clock.getState().now);

  const showInstant = () => map.setFrame(sampler.seek(clock.getState().now));
  const showEmphasis = () => {
    const { unit, pointed, following } = selection.getState();
    map.setEmphasis({ selected: unit, pointed: pointed ?? placeInFocus(pincer, open.campaign) });
    map.follow(following ? unit : null);
  };
  showInstant();
  showEmphasis();

  const unbind = [
    clock.subscribe((state, before) => {
      if (state.now !== before.now) showInstant();
    }),
    selection.subscribe(showEmphasis),
    pincer.lectern.subscribe((state, before) => {
      const { cue, presenting, talk } = before;
      if (state.cue === cue && state.presenting === presenting && state.talk === talk) return;
      showEmphasis();
    }),
    pincer.workshop.subscribe(showEmphasis),
    dressMap(pincer, map),
    showGhosts(pincer, open, map),
    map.on("settled", (view) => camera.settle(view)),
    map.on("handled", () => selection.follow(false)),
    map.on("picked", (unit) => selectUnit(pincer, unit)),
    map.on("pointed", (mention) => selection.point(mention)),
    // Last: the first movement is told to those above.
    steerMap(pincer, map),
  ];
  return () => {
    for (const end of unbind) end();
  };
}
