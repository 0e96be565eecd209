import type { Mention } from "../campaign";
import { selectUnit } from "../commands";
import type { CampaignMap } from "../map";
import { Sampler } from "../motion";
import type { OpenCampaign, Pincer } from "../state";
import { secondInstant } from "./second-instant";

/** What is pointed at, as far as a campaign has it. */
function known(mention: Mention | null, { campaign }: OpenCampaign): Mention | null {
  if (!mention) return null;
  const { unitById, places, eventById } = campaign;
  const things = { unit: unitById, place: places, event: eventById }[mention.kind];
  return things.has(mention.id) ? mention : null;
}

/**
 * Ties the second map to the stores: its instant follows the comparison and the clock, selection and pointing
 * are those of the page as far as its campaign has the unit.
 * @param main the page's own campaign
 * @param second what the second map shows
 * @returns what unties it
 */
export function bindSecond(
  pincer: Pincer,
  main: OpenCampaign,
  second: OpenCampaign,
  map: CampaignMap,
): () => void {
  const { clock, comparison, messages, selection } = pincer;
  const { campaign } = second;
  const instantNow = () => {
    const { beside } = comparison.getState();
    const { now } = clock.getState();
    return beside ? secondInstant(beside, now, campaign) : now;
  };
  const sampler = new Sampler(second.motion.tracks, instantNow());
  let shown: number | null = null;
  const showInstant = () => {
    const instant = instantNow();
    if (instant === shown) return;
    shown = instant;
    map.setFrame(sampler.seek(instant));
  };
  const showEmphasis = () => {
    const { unit, pointed } = selection.getState();
    const selected = unit !== null && campaign.unitById.has(unit) ? unit : null;
    map.setEmphasis({ selected, pointed: known(pointed, second) });
  };
  const pick = (unit: string | null) => {
    if (unit === null || main.campaign.unitById.has(unit)) selectUnit(pincer, unit);
    else {
      const name = campaign.unitById.get(unit)?.name ?? unit;
      messages.say(`${name} fights only in “${campaign.title}”: open it to read about the unit.`);
    }
  };
  showInstant();
  showEmphasis();
  const unbind = [
    clock.subscribe(showInstant),
    comparison.subscribe(showInstant),
    selection.subscribe(showEmphasis),
    map.on("picked", pick),
    map.on("pointed", (mention) => selection.point(mention)),
    map.on("handled", () => selection.follow(false)),
    map.on("failed", (message) => messages.say(message)),
  ];
  return () => {
    for (const end of unbind) end();
  };
}
