/** Boxes by row: centres and full extents, CSS px. */
export class BoxList {
  count = 0;
  x = new Float64Array(256);
  y = new Float64Array(256);
  width = new Float32Array(256);
  height = new Float32Array(256);

  clear(): void {
    this.count = 0;
  }

  /** @returns the box's row. */
  add(x: number, y: number, width: number, height: number): number {
    if (this.count === this.x.length) this.grow();
    const row = this.count++;
    this.x[row] = x;
    this.y[row] = y;
    this.width[row] = width;
    this.height[row] = height;
    return row;
  }

  /** Takes the last box away again. */
  drop(): void {
    this.count--;
  }

  private grow(): void {
    const { x, y, width, height } = this;
    const length = x.length * 2;
    this.x = new Float64Array(length);
    this.y = new Float64Array(length);
    this.width = new Float32Array(length);
    this.height = new Float32Array(length);
    this.x.set(x);
    this.y.set(y);
    this.width.set(width);
    this.height.set(height);
  }
}
