export { TimeBar } from "./TimeBar";
