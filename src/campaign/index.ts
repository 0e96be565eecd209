export { type LoadedCampaign, loadCampaign, loadShelf, type ReadFile } from "./load";
export type * from "./model";
export { describeProblem, type Problem } from "./problem";
export { chapterAt, lastBegun, passageAt, valueAt } from "./query";
export type { Branch, Echelon } from "./schema/units";
export { type Citation, type CitedText, parseCitation, splitCitations } from "./story/citation";
export { parseMention, parseProse } from "./story/prose";
export { formatInstant, formatOffset, parseInstant } from "./time";
export { worksCitedBy } from "./works";
