import { ghostInstant } from "../commands";
import type { CampaignMap } from "../map";
import { Sampler } from "../motion";
import type { OpenCampaign, Pincer } from "../state";

/**
 * Has a map show the ghosts that the user asks for, at the clock's instant and while it goes on.
 * @returns what ends it
 */
export function showGhosts(
  { clock, ghosts }: Pincer,
  { campaign, motion }: OpenCampaign,
  map: Pick<CampaignMap, "setGhosts">,
): () => void {
  let sampler: Sampler | null = null;
  const draw = () => {
    const { shown, hours } = ghosts.getState();
    if (!shown) {
      map.setGhosts(null);
      return;
    }
    const instant = ghostInstant(campaign, clock.getState().now, shown, hours);
    sampler ??= new Sampler(motion.tracks, instant);
    map.setGhosts(sampler.seek(instant));
  };
  const unsubscribe = [
    ghosts.subscribe(draw),
    clock.subscribe((state, before) => {
      if (ghosts.getState().shown && state.now !== before.now) draw();
    }),
  ];
  return () => {
    for (const end of unsubscribe) end();
  };
}
