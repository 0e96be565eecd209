/** Which room may use which. A room is a folder of src; its index.ts is its only door. */
const MAY_USE = {
  campaign: [],
  motion: ["campaign"],
  clock: [],
  talk: ["campaign"],
  pointing: ["campaign"],
  state: ["campaign", "clock", "motion", "pointing", "talk"],
  share: ["campaign", "motion", "map", "state", "commands", "talk", "ui"],
  commands: ["campaign", "motion", "clock", "pointing", "state", "talk"],
  map: ["campaign", "motion"],
  ui: ["campaign"],
  timeline: ["campaign", "motion", "clock", "state", "commands", "ui"],
  story: ["campaign", "motion", "clock", "state", "commands", "ui"],
  compare: ["campaign", "motion", "clock", "state", "commands", "map", "ui"],
  present: ["campaign", "clock", "state", "commands", "map", "pointing", "talk", "ui"],
  kiosk: ["campaign", "state", "commands", "talk", "present", "share", "ui"],
  ready: ["campaign", "commands", "map", "present", "state", "talk", "ui"],
  tools: ["campaign", "motion", "state", "commands", "ui"],
  app: [
    "campaign",
    "motion",
    "clock",
    "state",
    "share",
    "commands",
    "map",
    "ui",
    "timeline",
    "story",
    "talk",
    "present",
    "tools",
    "compare",
    "kiosk",
    "ready",
  ],
};

/** Tests, their fixtures and benches may look behind doors and lean on other rooms. */
const TRIALS = ["\\.test\\.tsx?$", "fixture\\.ts$", "/bench/"];

const BROWSER_LIBRARIES = "^node_modules/(react|react-dom|zustand|maplibre-gl|@maplibre)/";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-through-the-door",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: TRIALS },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "pure-domain",
      comment: "campaign and motion run in Node, a worker or a test as they are",
      severity: "error",
      from: { path: "^src/(campaign|motion)/", pathNot: TRIALS },
      to: { path: BROWSER_LIBRARIES },
    },
    {
      name: "map-without-react",
      severity: "error",
      from: { path: "^src/map/" },
      to: { path: "^node_modules/(react|react-dom|zustand)/" },
    },
    ...Object.entries(MAY_USE).map(([room, allowed]) => ({
      name: `${room}-uses`,
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: TRIALS },
      to: { path: "^src/[^/]+/", pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
