import { type LayerId, layerOf } from "../campaign";
import type { Hang } from "../compare";
import type { CampaignMap, CampaignMapOptions } from "../map";
import type { OpenCampaign, Pincer } from "../state";
import { watchBackRow } from "./back-row";
import { bindTools } from "./bind-tools";
import { openSecondSeam } from "./test-seam";
import { themeInForce, watchTheme } from "./theme";

function languagesOf({ settings }: Pincer) {
  const { secondLanguage } = settings.getState();
  return secondLanguage ? (["en", secondLanguage] as const) : (["en"] as const);
}

/** What the user took off the map, and what a cue names besides. */
export function layersOff(
  { settings }: Pick<Pincer, "settings">,
  named: readonly string[],
): ReadonlySet<LayerId> {
  return new Set([
    ...settings.getState().hiddenLayers,
    ...named.flatMap((layer) => layerOf(layer) ?? []),
  ]);
}

/** What the user took off the map, and what the cue of a lecture leaves out. */
function hiddenBy(pincer: Pincer): ReadonlySet<LayerId> {
  const { presenting, talk, cue } = pincer.lectern.getState();
  const isOnStage = presenting || pincer.workshop.getState().editing;
  const left = isOnStage ? talk?.cues.find(({ id }) => id === cue)?.hide : undefined;
  return layersOff(pincer, left ?? []);
}

const fetchMapRoom = () => import("../map");

/** Begins to fetch the map's code, which can come beside the campaign's files: who needs it says if it doesn't. */
export function prepareMap(): void {
  fetchMapRoom().catch(() => {});
}

/**
 * Makes a campaign's map in an empty element, as the user's settings want it.
 * @param more where the camera is first, and whatever else differs from the user's settings
 * @throws Error in plain words when the browser has no WebGL 2.
 */
export async function hangMap(
  pincer: Pincer,
  container: HTMLElement,
  open: OpenCampaign,
  more: Partial<Pick<CampaignMapOptions, "view" | "pixelRatio" | "reducedMotion">> = {},
): Promise<CampaignMap> {
  const { CampaignMap } = await fetchMapRoom();
  const map = new CampaignMap({
    container,
    campaign: open.campaign,
    tracks: open.motion.tracks,
    theme: themeInForce(pincer.settings),
    languages: languagesOf(pincer),
    basemap: new URL("geodata/basemap/", document.baseURI).href,
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    ...more,
  });
  map.setLayers(hiddenBy(pincer));
  return map;
}

/** Keeps a map dressed as the settings want it, and its nights as calm as the clock. @returns what ends it */
export function dressMap(pincer: Pincer, map: CampaignMap): () => void {
  const { clock, lectern, settings, workshop } = pincer;
  const paceOf = ({ playing, rate }: ReturnType<typeof clock.getState>) => (playing ? rate : 0);
  map.setPace(paceOf(clock.getState()));
  const unbind = [
    settings.subscribe((state, before) => {
      if (state.secondLanguage !== before.secondLanguage) map.setLanguages(languagesOf(pincer));
      if (state.hiddenLayers !== before.hiddenLayers) map.setLayers(hiddenBy(pincer));
    }),
    lectern.subscribe((state, before) => {
      const { cue, presenting, talk } = before;
      if (state.cue === cue && state.presenting === presenting && state.talk === talk) return;
      map.setLayers(hiddenBy(pincer));
    }),
    workshop.subscribe((state, before) => {
      if (state.editing !== before.editing) map.setLayers(hiddenBy(pincer));
    }),
    clock.subscribe((state, before) => {
      if (paceOf(state) !== paceOf(before)) map.setPace(paceOf(state));
    }),
    watchTheme(settings, (theme) => map.setTheme(theme)),
  ];
  return () => {
    for (const end of unbind) end();
  };
}

/** Makes second maps for comparisons. */
export function hangSecondMaps(pincer: Pincer): Hang {
  return async (container, open, view) => {
    const map = await hangMap(pincer, container, open, { view });
    const closing = [
      () => map.destroy(),
      dressMap(pincer, map),
      bindTools(pincer, map),
      pincer.link.getState().desk ? () => {} : watchBackRow(pincer.settings, map, false),
      openSecondSeam(map),
    ];
    return {
      map,
      close: () => {
        for (const close of closing.reverse()) close();
      },
    };
  };
}
