import { passageAt } from "../campaign";
import { layBeside } from "../commands";
import { type Address, formatAddress, parseAddress } from "../share";
import { type Pincer, SECOND_LANGUAGES } from "../state";
import { besideOfAddress } from "./beside-of-address";
import { keepKioskAddress } from "./kiosk-address";
import { openCampaign } from "./open-campaign";
import { layTools } from "./tools-of-address";

/** How long the address waits for things to come to rest, wall ms: browsers limit how often it may change. */
const REST_MS = 250;

function currentAddress(pincer: Pincer): Address | null {
  const { library, clock, camera, comparison, selection, settings, tools } = pincer;
  const state = library.getState();
  if (state.status !== "open") return null;
  const { now } = clock.getState();
  const { campaign } = state.open;
  const chapter = passageAt(campaign, now)?.chapter;
  const { settled } = camera.getState();
  const { unit } = selection.getState();
  const { secondClock, secondLanguage, hiddenLayers } = settings.getState();
  const { beside, split } = comparison.getState();
  const { tool, points, closed, placed } = tools.getState();
  return {
    campaign: campaign.id,
    instant: now,
    ...(chapter && { chapter }),
    ...(settled && { camera: settled }),
    ...(unit && { unit }),
    ...(secondClock && { secondClock }),
    ...(secondLanguage && { secondLanguage }),
    ...(beside && { beside, split }),
    ...(hiddenLayers.length > 0 && { hiddenLayers }),
    ...(tool && { tool }),
    ...(points.length > 0 && { way: { points, closed } }),
    ...(placed.length > 0 && { outlines: placed }),
  };
}

/** Brings the stores to what an address says, as far as the open campaign has it; returns what it has not. */
function applyToStores(pincer: Pincer, address: Address): string[] {
  const state = pincer.library.getState();
  if (state.status !== "open") return [];
  const { campaign } = state.open;
  const complaints: string[] = [];

  const chapter = campaign.chapters.find(({ id }) => id === address.chapter);
  if (address.chapter && !chapter) {
    complaints.push(`This campaign has no chapter called “${address.chapter}”.`);
  }
  const instant = address.instant ?? chapter?.from ?? campaign.opening;
  if (instant < campaign.period.from || instant > campaign.period.to) {
    complaints.push("The link's time lies outside this campaign; the nearest moment is shown.");
  }
  pincer.clock.seek(instant);

  const isUnit = address.unit === undefined || campaign.unitById.has(address.unit);
  if (!isUnit) complaints.push(`This campaign has no unit called “${address.unit}”.`);
  pincer.selection.select((isUnit && address.unit) || null);

  if (address.camera) pincer.camera.set(address.camera, false);
  else pincer.camera.show(chapter?.camera ?? campaign.camera, false);
  if (campaign.clocks.some(({ id }) => id === address.secondClock)) {
    pincer.settings.set({ secondClock: address.secondClock ?? null });
  }
  const { beside, complaint } = besideOfAddress(address.beside, campaign, state.shelf);
  if (complaint) complaints.push(complaint);
  layBeside(pincer, beside, address.split);

  const secondLanguage = SECOND_LANGUAGES.find((language) => language === address.secondLanguage);
  if (secondLanguage) pincer.settings.set({ secondLanguage });
  const { hiddenLayers } = address;
  if (hiddenLayers) pincer.settings.set({ hiddenLayers });
  return complaints;
}

async function goTo(pincer: Pincer, search: string): Promise<void> {
  const { address, complaints } = parseAddress(search);
  const { kiosk, library, messages } = pincer;
  if (kiosk.getState().plan) {
    if (complaints.length > 0) messages.say(complaints.join(" "));
    return;
  }
  const { shelf } = library.getState();
  const known = shelf.some(({ id }) => id === address.campaign);
  const id = (known && address.campaign) || shelf[0]?.id;
  if (!id) return;
  const state = library.getState();
  const isOpen = state.status === "open" && state.open.campaign.id === id;
  if (!isOpen && !(await openCampaign(pincer, id))) return;
  const sensible = known || !address.campaign ? address : {};
  const all = [
    ...(address.campaign && !known ? [`There is no campaign called “${address.campaign}”.`] : []),
    ...complaints,
    ...applyToStores(pincer, sensible),
    ...(await layTools(pincer.tools, sensible)),
  ];
  if (all.length > 0) messages.warn(all.join(" "));
}

/**
 * Keeps the page's address and the stores the same: the address is read at the start and on Back and Forward,
 * and written when things come to rest. A deliberate jump makes a new history entry; the rest replaces the last.
 * Where the user jumps from, and the door that the user goes through, are written at once: Back leads home even
 * while the other campaign is still loading.
 * @returns what ends it, and a promise that the first address was followed.
 */
export function syncAddress(pincer: Pincer): {
  readonly stop: () => void;
  readonly started: Promise<void>;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A jump was announced, and where it leads is not written yet. */
  let jumping = false;
  let following = true;

  const enter = (query: string) => {
    const isJump = jumping;
    jumping = false;
    if (query === location.search || pincer.kiosk.getState().plan) return;
    if (isJump) history.pushState(null, "", query);
    else history.replaceState(null, "", query);
  };
  const write = () => {
    clearTimeout(timer);
    const address = currentAddress(pincer);
    const state = pincer.library.getState();
    if (!address || state.status !== "open" || following) return;
    enter(formatAddress(address, state.open.campaign.clocks[0]?.offset ?? 0));
  };
  const schedule = () => {
    if (following || pincer.clock.getState().playing) return;
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  const onJump = () => {
    write();
    jumping = !following;
  };
  const onLibrary = () => {
    const { status, wanted } = pincer.library.getState();
    if (jumping && status === "loading" && wanted) enter(formatAddress({ campaign: wanted }, 0));
    schedule();
  };
  const follow = async () => {
    following = true;
    clearTimeout(timer);
    await goTo(pincer, location.search);
    jumping = false;
    following = false;
    schedule();
  };
  const onPopState = () => {
    if (!pincer.kiosk.getState().plan) void follow();
  };

  const unsubscribe = [
    pincer.clock.subscribe(schedule),
    pincer.camera.subscribe(schedule),
    pincer.selection.subscribe(schedule),
    pincer.settings.subscribe(schedule),
    pincer.comparison.subscribe(schedule),
    pincer.tools.subscribe(schedule),
    pincer.library.subscribe(onLibrary),
    pincer.trail.subscribe(onJump),
    pincer.kiosk.subscribe(schedule),
    keepKioskAddress(pincer.kiosk),
  ];
  addEventListener("popstate", onPopState);
  return {
    started: follow(),
    stop: () => {
      clearTimeout(timer);
      removeEventListener("popstate", onPopState);
      for (const end of unsubscribe) end();
    },
  };
}
