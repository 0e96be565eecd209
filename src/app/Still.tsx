import { useContext, useEffect, useRef, useState } from "react";
import type { CampaignMap } from "../map";
import { compileMotion, Sampler } from "../motion";
import { LoadCampaignContext, type OpenCampaign, useOpenCampaign, usePincer } from "../state";
import { type Cue, stageCue } from "../talk";
import { fitToWindow } from "./fit-to-window";
import { dressMap, hangMap } from "./hang-map";

/** A campaign to look at, open or not; null while it is fetched or when it cannot be used. */
function useCampaignOf(cue: Cue): OpenCampaign | null {
  const open = useOpenCampaign();
  const load = useContext(LoadCampaignContext);
  const [other, setOther] = useState<OpenCampaign | null>(null);
  const isOpen = open?.campaign.id === cue.campaign;
  useEffect(() => {
    if (isOpen) return;
    let gone = false;
    void load(cue.campaign).then(({ campaign }) => {
      if (campaign && !gone) setOther({ campaign, motion: compileMotion(campaign.units) });
    });
    return () => {
      gone = true;
    };
  }, [isOpen, load, cue.campaign]);
  if (isOpen) return open;
  return other?.campaign.id === cue.campaign ? other : null;
}

/** The end of a cue as a small map that nobody can move. */
export function Still({ cue }: { readonly cue: Cue }) {
  const pincer = usePincer();
  const shown = useCampaignOf(cue);
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<CampaignMap | null>(null);

  useEffect(() => {
    const element = container.current;
    if (!element || !shown) return;
    const closing: (() => void)[] = [];
    let gone = false;
    hangMap(pincer, element, shown)
      .then((made) => {
        if (gone) return made.destroy();
        closing.push(() => made.destroy(), dressMap(pincer, made));
        setMap(made);
      })
      // The desk's own map says what is wrong with maps; a still may be missing.
      .catch(() => {});
    return () => {
      gone = true;
      setMap(null);
      for (const close of closing.reverse()) close();
    };
  }, [pincer, shown]);

  useEffect(() => {
    const staged = shown && stageCue(cue, shown.campaign);
    if (!map || !staged) return;
    map.setView(fitToWindow(staged.camera, map.window()), false);
    map.setEmphasis({ selected: cue.focus ?? null, pointed: null });
    map.setFrame(new Sampler(shown.motion.tracks, staged.to).seek(staged.to));
  }, [map, shown, cue]);

  return <div ref={container} style={{ position: "absolute", inset: 0 }} inert />;
}
