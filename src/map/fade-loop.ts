/** Has the map drawn on, one animation frame after another, until all units have come or gone. */
export class FadeLoop {
  private handle: number | null = null;
  private framed = false;

  constructor(
    private readonly map: {
      /** Whether the next picture would be another. */
      fading(): boolean;
      draw(): void;
      /** All is as the instant asks for. */
      ended(): void;
    },
  ) {}

  /** A frame has come in and was drawn: while they do, time is theirs. */
  frameCame(): void {
    this.framed = true;
  }

  /** Begins if there is anything to fade. @returns whether it has begun with that. */
  wake(): boolean {
    if (this.handle !== null || !this.map.fading()) return false;
    this.handle = requestAnimationFrame(this.goOn);
    return true;
  }

  stop(): void {
    if (this.handle !== null) cancelAnimationFrame(this.handle);
    this.handle = null;
  }

  private readonly goOn = (): void => {
    if (!this.framed) this.map.draw();
    this.framed = false;
    if (this.map.fading()) {
      this.handle = requestAnimationFrame(this.goOn);
      return;
    }
    this.handle = null;
    this.map.ended();
  };
}
