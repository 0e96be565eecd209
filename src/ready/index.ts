export { HallDialog, PreflightDialog } from "./LazyDialogs";
export { keepOffline } from "./offline";
export { NewVersion } from "./offline/NewVersion";
