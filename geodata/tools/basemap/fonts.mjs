// Cuts the map's fonts down to what the data's own words need.
// Usage: npm run fonts [-- more-files...]   Run again whenever `npm run geodata:check` reports a missing glyph.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const GEODATA = new URL("../../", import.meta.url);
const OUT = new URL("basemap/fonts/", GEODATA);
const require = createRequire(import.meta.url);

const span = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const LATIN = `${span(0x20, 0x7e)}${span(0xa0, 0x17f)}–—‘’“”…′″№°`;
const CYRILLIC = `${span(0x400, 0x45f)}ҐґӨөҮү№`;
const CJK = /[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uff00-\uffef]/gu;

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const url = new URL(entry.name + (entry.isDirectory() ? "/" : ""), folder);
    if (entry.isDirectory() && !["tools", "fonts", "schema"].includes(entry.name))
      yield* filesUnder(url);
    else if (/\.(geojson|json|md)$/.test(entry.name) && statSync(url).size < 5e6) yield url;
  }
}

/** Every CJK character of the data, by the stack that will draw it: Chinese names apart, the rest Japanese. */
function charactersInUse(files) {
  const used = { japanese: new Set(), chinese: new Set() };
  const take = (text, set) => {
    for (const character of text.match(CJK) ?? []) set.add(character);
  };
  const visit = (value, key) => {
    if (typeof value === "string") take(value, /(^|_)zh/.test(key) ? used.chinese : used.japanese);
    else if (Array.isArray(value))
      for (const item of value) typeof item !== "number" && visit(item, key);
    else if (value && typeof value === "object")
      for (const [name, item] of Object.entries(value)) visit(item, name);
  };
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (/\.md$/.test(String(file))) take(text, used.japanese);
    else visit(JSON.parse(text), "");
  }
  return used;
}

const used = charactersInUse([...filesUnder(GEODATA), ...process.argv.slice(2)]);
const noto = (family, weight, file) =>
  require.resolve(`@expo-google-fonts/${family}/${weight}/${file}.ttf`);
const plan = [
  ["sans-latin", noto("noto-sans", "400Regular", "NotoSans_400Regular"), LATIN],
  ["sans-cyrillic", noto("noto-sans", "400Regular", "NotoSans_400Regular"), CYRILLIC],
  ["sans-medium-latin", noto("noto-sans", "600SemiBold", "NotoSans_600SemiBold"), LATIN],
  ["sans-medium-cyrillic", noto("noto-sans", "600SemiBold", "NotoSans_600SemiBold"), CYRILLIC],
  [
    "sans-italic-latin",
    noto("noto-sans", "400Regular_Italic", "NotoSans_400Regular_Italic"),
    LATIN,
  ],
  [
    "sans-italic-cyrillic",
    noto("noto-sans", "400Regular_Italic", "NotoSans_400Regular_Italic"),
    CYRILLIC,
  ],
  [
    "japanese",
    noto("noto-sans-jp", "400Regular", "NotoSansJP_400Regular"),
    [...used.japanese].sort().join(""),
  ],
  [
    "chinese",
    noto("noto-sans-sc", "400Regular", "NotoSansSC_400Regular"),
    [...used.chinese].sort().join(""),
  ],
];

mkdirSync(OUT, { recursive: true });
let total = 0;
for (const [name, source, characters] of plan) {
  const font = await subsetFont(readFileSync(source), characters, {
    targetFormat: "woff2",
    noLayoutClosure: true,
  });
  writeFileSync(new URL(`${name}.woff2`, OUT), font);
  total += font.length;
  console.log(`${name}: ${[...characters].length} characters, ${font.length} bytes`);
}
console.log(`total ${total} bytes`);
