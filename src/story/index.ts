export { StoryPanel } from "./StoryPanel";
