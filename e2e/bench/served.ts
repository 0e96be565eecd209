import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type PreviewServer, preview } from "vite";

export const DIST = "dist";

/** Formats that are compressed in themselves; a server sends them as they are. */
const COMPRESSED = new Set([".woff2", ".png"]);

/** The built app on a server of its own, and what was asked of it. */
export interface ServedApp {
  readonly address: string;
  /** Files that were sent, in order, without repeats, as paths below `dist`. */
  readonly sent: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Serves `dist`, building it first when there is none. */
export async function serveApp(): Promise<ServedApp> {
  if (!existsSync(`${DIST}/index.html`)) await build({ logLevel: "warn" });
  const sent = new Set<string>();
  const server: PreviewServer = await preview({
    preview: { port: 4302 },
    plugins: [
      {
        name: "pincer:what-is-sent",
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, _, next) => {
            const [path = "/"] = (request.url ?? "/").split("?");
            sent.add(path === "/" ? "index.html" : decodeURI(path.slice(1)));
            next();
          });
        },
      },
    ],
  });
  const [address = ""] = server.resolvedUrls?.local ?? [];
  return { address, sent, close: () => server.close() };
}

/** Bytes of a file of `dist` on the wire, gzipped unless compressed in itself. 0 for one that isn't there. */
export function wireBytes(path: string): number {
  const file = join(DIST, path);
  if (!existsSync(file) || !statSync(file).isFile()) return 0;
  const content = readFileSync(file);
  return COMPRESSED.has(extname(path)) ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The app's code, largest first. */
export function chunks(): { readonly path: string; readonly bytes: number }[] {
  return readdirSync(join(DIST, "assets"))
    .filter((file) => /\.(m?js|css)$/.test(file))
    .map((file) => ({ path: `assets/${file}`, bytes: wireBytes(`assets/${file}`) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The limit that CI holds a file of `dist` to on its own, as package.json has it; null when there is none. */
export function limitOf(path: string): string | null {
  const { "size-limit": limits } = JSON.parse(readFileSync("package.json", "utf8")) as {
    "size-limit": readonly { path: string | readonly string[]; limit: string }[];
  };
  const rule = limits.find(
    (one) => typeof one.path === "string" && globPattern(one.path).test(`${DIST}/${path}`),
  );
  return rule?.limit ?? null;
}

/** `*` and `[!x]` are all that the limits use. */
function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+]/g, "\\$&").replaceAll("*", "[^/]*").replaceAll("[!", "[^");
  return new RegExp(`^${source}$`);
}
