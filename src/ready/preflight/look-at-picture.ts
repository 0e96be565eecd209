import type { Campaign, Force, Unit } from "../../campaign";
import type { Finding } from "./finding";
import {
  type GraphicsFacts,
  judgeFonts,
  judgeGraphics,
  judgeSpeed,
  judgeSymbols,
  judgeWindow,
} from "./picture-findings";

/** The page's own faces; those of the map are among the document's once the map has used them. */
const FACES = ["Inter Variable", "Source Serif 4 Variable"];

/** So many pictures are timed, and no longer than this, wall ms. */
const TIMED_PICTURES = 24;
const LONGEST_TIMING_MS = 2500;

type DrawSymbol = (unit: Unit, force: Force, size: number) => Promise<string>;

function graphicsFacts(): GraphicsFacts {
  const wantedTexture = Math.ceil(Math.max(innerWidth, innerHeight) * devicePixelRatio);
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return { renderer: null, maxTexture: 0, wantedTexture };
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : "";
  const maxTexture: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
  // Browsers allow few contexts at a time.
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return {
    renderer: typeof renderer === "string" ? renderer : "",
    maxTexture: typeof maxTexture === "number" ? maxTexture : 0,
    wantedTexture,
  };
}

async function missingFonts(): Promise<readonly string[]> {
  const missing = FACES.map(async (face) => {
    const loaded = await document.fonts.load(`16px "${face}"`, "Aa").catch(() => []);
    return loaded.length > 0 ? [] : [face];
  });
  const broken = [...document.fonts]
    .filter(({ status }) => status === "error")
    .map(({ family }) => family.replaceAll('"', ""));
  return [...new Set([...(await Promise.all(missing)).flat(), ...broken])];
}

async function symbolTrouble(campaign: Campaign | null, draw: DrawSymbol | null) {
  const unit = campaign?.units[0];
  const force = campaign?.forces.get(unit?.force ?? "");
  if (!unit || !force || !draw) return "there is no campaign to take one from.";
  try {
    const picture = new Image();
    picture.src = await draw(unit, force, 40);
    await picture.decode();
    return picture.naturalWidth > 0 ? null : "the picture is empty.";
  } catch (error) {
    return String(error);
  }
}

/** Median time between two pictures while `redraw` draws each anew, ms; null while the browser shows none. */
function timePictures(redraw: (() => void) | null): Promise<number | null> {
  if (!redraw) return Promise.resolve(null);
  const times: number[] = [];
  return new Promise((resolve) => {
    let before: number | null = null;
    const finish = () => {
      clearTimeout(timer);
      cancelAnimationFrame(next);
      times.sort((one, other) => one - other);
      resolve(times[Math.floor(times.length / 2)] ?? null);
    };
    const draw = (now: number) => {
      if (before !== null) times.push(now - before);
      before = now;
      if (times.length === TIMED_PICTURES) return finish();
      redraw();
      next = requestAnimationFrame(draw);
    };
    const timer = setTimeout(finish, LONGEST_TIMING_MS);
    let next = requestAnimationFrame(draw);
  });
}

/**
 * Looks whether map, symbols and letters can be drawn here, and how fast.
 * @param redraw draws the whole map anew; null when there is none
 */
export async function lookAtPicture(
  campaign: Campaign | null,
  draw: DrawSymbol | null,
  redraw: (() => void) | null,
): Promise<readonly Finding[]> {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window;
  return [
    judgeFonts(await missingFonts()),
    judgeSymbols(await symbolTrouble(campaign, draw)),
    judgeGraphics(graphicsFacts()),
    judgeSpeed(await timePictures(redraw)),
    judgeWindow({ width, height, pixelRatio }),
  ];
}
