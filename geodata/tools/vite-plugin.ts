import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** What the app may fetch at run time; tools and schemas stay at home. */
const SERVED = new Map([
  [".json", "application/json"],
  [".geojson", "application/geo+json"],
  [".md", "text/markdown; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".webp", "image/webp"],
]);
const KEPT_HOME = new Set(["tools", "schema", "node_modules"]);

async function* servedFiles(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!KEPT_HOME.has(entry.name)) yield* servedFiles(path);
    } else if (SERVED.has(extname(entry.name)) && entry.name !== "README.md") {
      yield path;
    }
  }
}

/**
 * Puts the open files of `geodata/` beside the app as they are: served in development, where an edit
 * reloads the page, and copied into the build.
 */
export function geodata(root: string): Plugin {
  const folder = resolve(root, "geodata");
  return {
    name: "pincer:geodata",
    async generateBundle() {
      for await (const path of servedFiles(folder)) {
        const name = relative(root, path).split(sep).join("/");
        this.emitFile({ type: "asset", fileName: name, source: await readFile(path) });
      }
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("change", (path) => {
        if (path.startsWith(folder)) server.hot.send({ type: "full-reload" });
      });
      server.middlewares.use("/geodata", (request, response, next) => {
        const path = resolve(folder, `.${decodeURI((request.url ?? "/").split("?")[0] ?? "/")}`);
        const type = SERVED.get(extname(path));
        if (!path.startsWith(folder + sep) || !type) return next();
        readFile(path).then(
          (content) => response.setHeader("Content-Type", type).end(content),
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
  };
}
