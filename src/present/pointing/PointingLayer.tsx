import { useEffect, useRef } from "react";
import { usePincer, useSelected } from "../../state";
import { listenToHand } from "./hand";
import { MarksView } from "./marks-view";
import type { PointedMap } from "./pointed-map";
import styles from "./pointing.module.css";

interface PointingLayerProps {
  readonly map: PointedMap;
  readonly resize: (steps: number) => void;
  readonly idle: boolean;
}

/** The canvases over a map, and the surface that takes the hand's movements while a tool is in it. */
export default function PointingLayer({ map, resize, idle }: PointingLayerProps) {
  const { lectern, pointing } = usePincer();
  const tool = useSelected(pointing, (state) => state.tool);
  const presenting = useSelected(lectern, (state) => state.presenting);
  const marks = useRef<HTMLCanvasElement>(null);
  const highlights = useRef<HTMLCanvasElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const resizing = useRef(resize);
  useEffect(() => {
    resizing.current = resize;
  }, [resize]);

  useEffect(() => {
    if (!marks.current || !highlights.current) return;
    const canvases = { marks: marks.current, highlights: highlights.current };
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const view = new MarksView(canvases, map, pointing, calm);
    return () => view.destroy();
  }, [map, pointing]);

  const isHeld = tool !== null && !idle;
  useEffect(() => {
    if (!isHeld || !surface.current) return;
    return listenToHand(surface.current, {
      map,
      pointing,
      resize: (steps) => resizing.current(steps),
    });
  }, [isHeld, map, pointing]);

  return (
    <div className={styles.layer} data-presenting={presenting} aria-hidden="true">
      <canvas ref={highlights} className={styles.highlights} data-part="highlights" />
      <canvas ref={marks} className={styles.marks} data-part="marks" />
      {isHeld && (
        <div
          ref={surface}
          className={styles.surface}
          data-part="pointing-surface"
          data-tool={tool}
        />
      )}
    </div>
  );
}
