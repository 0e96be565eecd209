export { type Address, formatAddress, parseAddress } from "./address";
