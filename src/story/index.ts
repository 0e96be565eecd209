export { LargePassage } from "./LargePassage";
export { StoryPanel } from "./StoryPanel";
