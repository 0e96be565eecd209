export { type Address, formatAddress, parseAddress } from "./address";
export type { StudioTools } from "./studio/photograph";
export { TakeAwayDialog } from "./takeaway/LazyTakeAwayDialog";
