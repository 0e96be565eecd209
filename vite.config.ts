import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { geodata } from "./geodata/tools/vite-plugin.ts";
import { landSymbols } from "./src/map/symbols/milsymbol-plugin.ts";
import { offlineWorker } from "./src/ready/offline/worker-plugin.ts";

/** Nothing from any other origin, ever. Style attributes are MapLibre's controls' and React's. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Writes the policy into the built page; the development server needs inline scripts and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "pincer:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [react(), geodata(root), landSymbols(), contentSecurityPolicy(), offlineWorker()],
  resolve: {
    // The package exports only the whole library; the map takes the parts it draws with.
    alias: { "milsymbol-src": `${root}node_modules/milsymbol/src` },
  },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Vite's own helper: left to itself it lands in the slides' chunk, which every page would then fetch.
            { name: "preload", test: /vite[\\/]preload-helper/ },
            { name: "maplibre", test: /node_modules[\\/](maplibre-gl|@maplibre)/ },
            { name: "film", test: /node_modules[\\/]mediabunny/ },
            { name: "slides", test: /node_modules[\\/](pptxgenjs|jszip)/ },
            {
              name: "formats",
              test: /node_modules[\\/](js-yaml|zod|micromark|mdast|decode-named|character-entities)/,
            },
          ],
        },
      },
    },
  },
  test: {
    setupFiles: [".ci/vitest-setup.mjs"],
    include: ["src/**/*.test.ts", "geodata/tools/*.test.ts"],
  },
  server: { host: "127.0.0.1", port: 5173 },
  preview: { host: "127.0.0.1", port: 4173 },
});
