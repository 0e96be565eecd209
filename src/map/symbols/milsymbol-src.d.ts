/** The parts of milsymbol that its package does not export; Vite's configuration says where they are. */
declare module "milsymbol-src/ms.js" {
  interface Milsymbol {
    Symbol: typeof import("milsymbol").Symbol;
    addIcons(parts: readonly object[]): void;
    setBrokenPath2D(broken: boolean): void;
  }
  export const ms: Milsymbol;
}

declare module "milsymbol-src/ms/symbol.js" {
  const MilitarySymbol: typeof import("milsymbol").Symbol;
  export default MilitarySymbol;
}

declare module "milsymbol-src/numbersidc/sidc/landunit.js" {
  const parts: object;
  export default parts;
}

declare module "milsymbol-src/numbersidc/sidc/air.js" {
  const parts: object;
  export default parts;
}
