export { AudienceDate } from "./AudienceDate";
export { TimeBar } from "./TimeBar";
