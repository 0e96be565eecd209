/** Collects vertices of floats and packed colours in one growing buffer. */
export class VertexWriter {
  floats: Float32Array;
  /** The same words as packed colours. */
  colours: Uint32Array;
  /** Number of four-byte words written. */
  length = 0;

  constructor(words = 4096) {
    this.floats = new Float32Array(words);
    this.colours = new Uint32Array(this.floats.buffer);
  }

  clear(): void {
    this.length = 0;
  }

  /** Makes room for so many more words, so that `float` and `colour` need not look. */
  reserve(words: number): void {
    if (this.length + words <= this.floats.length) return;
    const floats = new Float32Array(Math.max(this.length + words, this.floats.length * 2));
    floats.set(this.floats);
    this.floats = floats;
    this.colours = new Uint32Array(floats.buffer);
  }

  /** Makes room for so many words and takes them. @returns where they begin, in `floats` and `colours`. */
  take(words: number): number {
    this.reserve(words);
    this.length += words;
    return this.length - words;
  }

  float(value: number): void {
    this.floats[this.length++] = value;
  }

  /** A colour from `packColour`. */
  colour(value: number): void {
    this.colours[this.length++] = value;
  }

  /** Writes the last so many words again, so often. */
  repeat(words: number, times: number): void {
    this.reserve(words * times);
    for (let time = 0; time < times; time++) {
      this.floats.copyWithin(this.length, this.length - words, this.length);
      this.length += words;
    }
  }
}
