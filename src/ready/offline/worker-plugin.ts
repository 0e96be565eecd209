import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { getManifest } from "@serwist/build";
import { build, type Plugin } from "vite";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** Larger files than any of the build: none shall be left out. */
const LARGEST_FILE_BYTES = 64 * 2 ** 20;

/**
 * Writes `sw.js` beside the built page: the worker that keeps a copy of every file of the build, with the list of
 * them. For builds only; development goes without.
 * @throws Error when a file can't be listed, so that no build goes out with holes in its copy.
 */
export function offlineWorker(): Plugin {
  let folder = "";
  return {
    name: "pincer:offline-worker",
    apply: "build",
    enforce: "post",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async closeBundle() {
      const { manifestEntries, warnings } = await getManifest({
        globDirectory: folder,
        globPatterns: ["**/*"],
        globIgnores: ["sw.js"],
        // Their names change with their content.
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
      });
      if (warnings.length > 0) throw new Error(warnings.join("\n"));
      await build({
        configFile: false,
        logLevel: "warn",
        define: {
          PINCER_FILES: JSON.stringify(manifestEntries),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          target: "es2022",
          rolldownOptions: {
            input: WORKER,
            output: { format: "iife", entryFileNames: "sw.js" },
          },
        },
      });
    },
  };
}
