import type { CameraView } from "../campaign";
import { formatInstant, LAYER_IDS, type LayerId, layerOf, parseInstant } from "../campaign";
import {
  type Beside,
  type KioskPlan,
  type Outline,
  type Split,
  TOOLS,
  type Tool,
  type Way,
} from "../state";
import { formatBeside, parseBeside } from "./beside";
import {
  formatOutlines,
  formatPosition,
  formatWay,
  isPosition,
  parseOutlines,
  parseWay,
} from "./drawn";
import { formatKiosk, parseKiosk, type ReadField } from "./kiosk";

/** What a link to a moment holds. Everything is optional: a bare address opens the first campaign. */
export interface Address {
  readonly campaign?: string;
  /** ms since the Unix epoch. */
  readonly instant?: number;
  /** Where to begin when no instant is given. */
  readonly chapter?: string;
  readonly camera?: CameraView;
  readonly unit?: string;
  readonly secondClock?: string;
  readonly secondLanguage?: string;
  /** What a second map shows beside the instant, and how the two share the stage. */
  readonly beside?: Beside;
  readonly split?: Split;
  /** What is taken off the map. */
  readonly hiddenLayers?: readonly LayerId[];
  /** The tool in hand, the way that was measured and the outlines of familiar ground on the map. */
  readonly tool?: Tool;
  readonly way?: Way;
  readonly outlines?: readonly Outline[];
  /** What the page shows as an exhibit, by itself; the rest of the link is not heeded then. */
  readonly kiosk?: KioskPlan;
}

const SPLITS: readonly Split[] = ["swipe", "twin"];

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

function formatCamera({ center, zoom, bearing, pitch }: CameraView): string {
  const flat = [formatPosition(center), rounded(zoom, 2)];
  const turned = bearing || pitch ? [rounded(bearing, 1), rounded(pitch, 1)] : [];
  return [...flat, ...turned].join(",");
}

function parseCamera(text: string): CameraView | null {
  const numbers = text.split(",").map(Number);
  const [lon, lat, zoom, bearing = 0, pitch = 0] = numbers;
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  const sound =
    numbers.every(Number.isFinite) &&
    isPosition(lon, lat) &&
    zoom >= 0 &&
    zoom <= 18 &&
    pitch >= 0 &&
    pitch <= 60;
  return sound ? { center: [lon, lat], zoom, bearing, pitch } : null;
}

function parseLayers(text: string): LayerId[] | null {
  const layers = text.split(",").map(layerOf);
  return layers.every((layer) => layer !== null) ? [...new Set(layers)] : null;
}

/**
 * The query of a link, `?campaign=...&t=...`. The instant is written in the campaign's own clock.
 * @param offset the clock's offset in ms
 */
export function formatAddress(address: Address, offset: number): string {
  const query = new URLSearchParams();
  if (address.campaign) query.set("campaign", address.campaign);
  if (address.instant !== undefined) query.set("t", formatInstant(address.instant, offset));
  if (address.chapter) query.set("chapter", address.chapter);
  if (address.camera) query.set("camera", formatCamera(address.camera));
  if (address.unit) query.set("unit", address.unit);
  if (address.secondClock) query.set("clock", address.secondClock);
  if (address.secondLanguage) query.set("names", address.secondLanguage);
  if (address.beside) query.set("beside", formatBeside(address.beside, offset));
  if (address.split) query.set("split", address.split);
  if (address.hiddenLayers?.length) query.set("hide", address.hiddenLayers.join(","));
  if (address.tool) query.set("tool", address.tool);
  if (address.way) query.set("way", formatWay(address.way));
  if (address.outlines?.length) query.set("outlines", formatOutlines(address.outlines));
  if (address.kiosk) formatKiosk(address.kiosk, query);
  // These marks are legal in a query and make the link readable.
  return `?${query.toString().replace(/%(3A|2C|40|2F)/g, decodeURIComponent)}`;
}

/** Reads a query. What can't be understood is left out and told in `complaints`, each a sentence for the user. */
export function parseAddress(search: string): {
  readonly address: Address;
  readonly complaints: readonly string[];
} {
  const query = new URLSearchParams(search.replaceAll("+", "%2B"));
  const complaints: string[] = [];
  const read: ReadField = (name, parse, expected) => {
    const text = query.get(name);
    if (text === null || text === "") return undefined;
    const value = parse(text);
    if (value !== null) return value;
    complaints.push(`The link's ${name}, “${text}”, is not ${expected}.`);
    return undefined;
  };
  const parseSplit = (text: string) => SPLITS.find((split) => split === text) ?? null;
  const parseTool = (text: string) => TOOLS.find((tool) => tool === text) ?? null;
  const word = (text: string) => (/^[\w-]+$/.test(text) ? text : null);
  const found = {
    campaign: read("campaign", word, "a campaign's id"),
    instant: read("t", parseInstant, "a date and time with an offset, like 1939-07-03T09:00+08:00"),
    chapter: read("chapter", word, "a chapter's id"),
    camera: read("camera", parseCamera, "lon,lat,zoom"),
    unit: read("unit", word, "a unit's id"),
    secondClock: read("clock", word, "a clock's id"),
    secondLanguage: read("names", word, "a language"),
    beside: read("beside", parseBeside, "a time, a span like -24h, or a campaign@time"),
    split: read("split", parseSplit, "swipe or twin"),
    kiosk: query.has("kiosk") ? parseKiosk(read) : undefined,
    hiddenLayers: read("hide", parseLayers, `a list of layers (${LAYER_IDS.join(", ")})`),
    tool: read("tool", parseTool, TOOLS.join(" or ")),
    way: read("way", parseWay, "points like 118.6,47.7/118.9,47.8"),
    outlines: read("outlines", parseOutlines, "up to three outlines like france@125,46"),
  };
  const address = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { address, complaints };
}
