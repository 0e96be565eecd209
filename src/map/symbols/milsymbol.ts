import MilitarySymbol from "milsymbol-src/ms/symbol.js";
import { ms } from "milsymbol-src/ms.js";
import air from "milsymbol-src/numbersidc/sidc/air.js";
import landUnit from "milsymbol-src/numbersidc/sidc/landunit.js";

// Of milsymbol only what a campaign's number SIDCs use: units on land and in the air.
ms.Symbol = MilitarySymbol;
ms.addIcons([landUnit, air]);
// Every browser with WebGL 2 has a whole Path2D; milsymbol's own probe would read back from the GPU.
ms.setBrokenPath2D(false);

export { MilitarySymbol };
