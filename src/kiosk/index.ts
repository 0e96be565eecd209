export { Kiosk } from "./Kiosk";
export { KioskDialog } from "./KioskDialog";
