/** The little of fontkit that is used here; the package ships no types. */
declare module "fontkit" {
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }
  export function openSync(path: string): Font;
}
