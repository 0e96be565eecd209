export { Audience } from "./Audience";
export { AudiencePassage } from "./AudiencePassage";
export { keepTalk } from "./keep-talk";
export { TalkDialog } from "./talks/TalkDialog";
