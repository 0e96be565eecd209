import type { Finding } from "./finding";

export interface GraphicsFacts {
  /** What the graphics driver calls itself; null when WebGL 2 is missing, empty when it does not say. */
  readonly renderer: string | null;
  /** Largest texture, px. */
  readonly maxTexture: number;
  /** The map's longer side at its finest, device px. */
  readonly wantedTexture: number;
}

/** Names by which renderers go that draw on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export function isSoftware(renderer: string): boolean {
  return SOFTWARE.test(renderer);
}

/** Whether the map can be drawn, and by what. */
export function judgeGraphics({ renderer, maxTexture, wantedTexture }: GraphicsFacts): Finding {
  const item = { id: "graphics", title: "Map drawing (WebGL 2)" };
  if (renderer === null) {
    return {
      ...item,
      verdict: "fails",
      says: "This browser gives no WebGL 2, so there is no map.",
      remedy:
        "Turn on hardware acceleration in the browser's settings, or use a current Firefox, Chrome, Edge or Safari.",
    };
  }
  if (maxTexture < wantedTexture) {
    return {
      ...item,
      verdict: "attention",
      says: `The graphics card takes pictures of ${maxTexture} px at most, and this window asks for ${wantedTexture}.`,
      remedy: "Set the projector to a lower resolution.",
    };
  }
  if (isSoftware(renderer)) {
    return {
      ...item,
      verdict: "attention",
      says: "WebGL 2 works, but the processor draws instead of a graphics card: expect a slow map.",
      remedy:
        "Turn on hardware acceleration in the browser's settings and restart the browser; else keep flights and playing short.",
    };
  }
  return {
    ...item,
    verdict: "ok",
    says: `WebGL 2 works${renderer ? ` (${renderer})` : ""}, with room for ${maxTexture} px.`,
  };
}

/** Slower than this motion looks jerky: 30 pictures a second, with a little room. ms */
const SMOOTH_MS = 36;
/** Slower than this a talk is no pleasure: 10 pictures a second. ms */
const BEARABLE_MS = 100;

/**
 * How fast the map is drawn.
 * @param frameTime median time between two pictures while all is drawn anew, ms; null when it was not measured
 */
export function judgeSpeed(frameTime: number | null): Finding {
  const item = { id: "speed", title: "Speed" };
  if (frameTime === null) {
    return {
      ...item,
      verdict: "unknown",
      says: "The speed of the map was not measured: the window is hidden, or has no map now.",
      remedy: "Close this, wait for the map and check again.",
    };
  }
  const rate = Math.max(1, Math.round(1000 / frameTime));
  const measured = `${Math.round(frameTime)} ms a picture, about ${rate} a second`;
  if (frameTime <= SMOOTH_MS)
    return { ...item, verdict: "ok", says: `Smooth when the map moves: ${measured}.` };
  return {
    ...item,
    verdict: "attention",
    says: `${frameTime <= BEARABLE_MS ? "Slow" : "Very slow"} when the map moves: ${measured}. Flights will jerk; stills are as good as ever.`,
    remedy: "Close other programs, connect the power supply, or choose a lower resolution.",
  };
}

export interface WindowFacts {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Whether the window is large enough for an audience. */
export function judgeWindow({ width, height, pixelRatio }: WindowFacts): Finding {
  const item = { id: "window", title: "Window" };
  const size = `${width} × ${height} px, ${Number(pixelRatio.toFixed(2))} device px each`;
  if (width < 1024 || height < 700) {
    return {
      ...item,
      verdict: "attention",
      says: `The window is small for a hall: ${size}.`,
      remedy: "Present in full screen on the projector, or set the browser's zoom back (Ctrl + 0).",
    };
  }
  return { ...item, verdict: "ok", says: `${size}.` };
}

/** Whether all letters can be drawn as designed. @param missing names of fonts that do not load */
export function judgeFonts(missing: readonly string[]): Finding {
  const item = { id: "fonts", title: "Fonts" };
  if (missing.length === 0) {
    return { ...item, verdict: "ok", says: "Those of the page and of the map are loaded." };
  }
  return {
    ...item,
    verdict: "attention",
    says: `${missing.join(", ")} does not load: a font of this machine stands in.`,
    remedy: "Reload the page while its server can be reached.",
  };
}

/** Whether unit symbols are drawn. @param trouble what went wrong; null when one was drawn */
export function judgeSymbols(trouble: string | null): Finding {
  const item = { id: "symbols", title: "Unit symbols" };
  if (trouble === null) return { ...item, verdict: "ok", says: "The renderer draws them." };
  return {
    ...item,
    verdict: "fails",
    says: `No unit symbol can be drawn: ${trouble}`,
    remedy: "Reload the page while its server can be reached.",
  };
}
