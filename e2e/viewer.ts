import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

const ORIGIN = "https://viewer.test/";
const LIBRARY = "node_modules/mediabunny/dist/bundles/mediabunny.min.mjs";

/** How far two pictures are apart, by the differences of their colour channels, 0..255. */
export interface Apart {
  readonly mean: number;
  /** Share of channels that differ by more than 8. */
  readonly share: number;
}

/** The rows of a picture that are compared, px from its top. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A page of nobody's policy beside the app's own, that decodes pictures and films to their very pixels. It has its
 * own origin, of which nothing is ever fetched.
 */
export class Viewer {
  private constructor(
    private readonly page: Page,
    private readonly files: Map<string, Buffer>,
  ) {}

  /** @param page a blank one */
  static async open(page: Page): Promise<Viewer> {
    const library = await readFile(LIBRARY);
    const files = new Map<string, Buffer>([["library.mjs", library]]);
    await page.route(`${ORIGIN}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const file = files.get(name);
      if (!name) return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
      if (!file) return route.fulfill({ status: 404 });
      const contentType = name.endsWith(".mjs") ? "text/javascript" : "application/octet-stream";
      return route.fulfill({ contentType, body: file });
    });
    await page.goto(ORIGIN);
    return new Viewer(page, files);
  }

  /** Decodes a film's frames at some places; they are then pictures `<name>#<place>`. */
  async decode(name: string, film: Buffer, places: readonly number[]) {
    this.files.set(name, film);
    return this.page.evaluate(
      async ([address, wanted]) => {
        const library: typeof import("mediabunny") = await import(`${location.href}library.mjs`);
        const content = await (await fetch(address)).blob();
        const { ALL_FORMATS, BlobSource, Input, VideoSampleSink } = library;
        const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(content) });
        const track = await input.getPrimaryVideoTrack();
        if (!track) throw new Error("the film has no pictures");
        const times: number[] = [];
        for await (const sample of new VideoSampleSink(track).samples()) {
          if (wanted.includes(times.length)) {
            const canvas = document.createElement("canvas");
            canvas.width = sample.displayWidth;
            canvas.height = sample.displayHeight;
            canvas.dataset.picture = `${address}#${times.length}`;
            const context = canvas.getContext("2d", { willReadFrequently: true });
            if (context) sample.draw(context, 0, 0);
            document.body.append(canvas);
          }
          times.push(sample.timestamp);
          sample.close();
        }
        return {
          width: await track.getDisplayWidth(),
          height: await track.getDisplayHeight(),
          duration: await track.computeDuration(),
          times,
        };
      },
      [name, places] as const,
    );
  }

  /** Takes a PNG or JPEG file as a picture. */
  async show(name: string, picture: Buffer): Promise<void> {
    this.files.set(name, picture);
    await this.page.evaluate(async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = document.createElement("canvas");
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.dataset.picture = address;
      canvas.getContext("2d", { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
      document.body.append(canvas);
    }, name);
  }

  /** Compares two pictures of one size, pixel by pixel. */
  apart(one: string, other: string, { top, bottom }: Rows): Promise<Apart> {
    return this.page.evaluate(
      ([names, from, to]) => {
        const [first, second] = names.map((name) => {
          const canvas = document.querySelector<HTMLCanvasElement>(`[data-picture="${name}"]`);
          const context = canvas?.getContext("2d");
          if (!canvas || !context) throw new Error(`there is no picture ${name}`);
          return context.getImageData(0, from, canvas.width, to - from).data;
        });
        if (!first || first.length !== second?.length) throw new Error("the sizes differ");
        const counts = new Array<number>(256).fill(0);
        for (let index = 0; index < first.length; index++) {
          if (index % 4 === 3) continue;
          const difference = Math.abs((first[index] ?? 0) - (second[index] ?? 0));
          counts[difference] = (counts[difference] ?? 0) + 1;
        }
        const all = (first.length / 4) * 3;
        const sum = counts.reduce((total, count, difference) => total + count * difference, 0);
        const far = counts.slice(9).reduce((total, count) => total + count, 0);
        return { mean: sum / all, share: far / all };
      },
      [[one, other], top, bottom] as const,
    );
  }
}
