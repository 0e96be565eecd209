import { useId, useMemo } from "react";
import type { Position, Sketch } from "../campaign";
import styles from "./comparison.module.css";
import { localPlane, type PlanePoint } from "./local-plane";
import { LABEL_GAP, placeLabels } from "./sketch-labels";

interface SketchDrawingProps {
  readonly sketch: Sketch;
  readonly pxPerKm: number;
  /** Size of the letters, px; 0 for a drawing without names. */
  readonly letters: number;
  /** The sketch over which it is drawn, pocket upon pocket and in another ink. */
  readonly over?: Sketch | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const written = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve through all points: Catmull-Rom spline as cubic Béziers. */
function curveThrough(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return "";
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? first;
  return points.slice(1).reduce(
    (path, to, index) => {
      const from = at(index);
      const before = at(index - 1);
      const after = at(index + 2);
      const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
      return `${path}C${written(one)} ${written(two)} ${written(to)}`;
    },
    `M${written(first)}`,
  );
}

/** The mean of a pocket's corners, from the sketch's centre; the centre itself without a pocket. */
function middleOfPocket({ centre, features }: Sketch): PlanePoint {
  const ring = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? (geometry.coordinates[0]?.slice(1) ?? []) : [],
  );
  const corners = ring.map(localPlane(centre));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    east: mean(corners.map(({ east }) => east)),
    north: mean(corners.map(({ north }) => north)),
  };
}

/** A sketch around its centre, which is the origin: water, front, pocket, arms and names. */
export function SketchDrawing({ sketch, pxPerKm, letters, over }: SketchDrawingProps) {
  const head = useId();
  const { centre, features, halfWidthKm } = sketch;
  const place = useMemo(() => {
    const onPlane = localPlane(centre);
    return (position: Position): Point => {
      const { east, north } = onPlane(position);
      return { x: east * pxPerKm, y: -north * pxPerKm };
    };
  }, [centre, pxPerKm]);

  const names = features.flatMap(({ properties, geometry }) =>
    geometry.type === "Point" ? [{ name: properties.name, ...place(geometry.coordinates) }] : [],
  );
  const labels = letters > 0 ? placeLabels(names, letters, halfWidthKm * pxPerKm) : [];
  const here = middleOfPocket(sketch);
  const there = over ? middleOfPocket(over) : here;
  const moved = `translate(${(there.east - here.east) * pxPerKm} ${(here.north - there.north) * pxPerKm})`;
  return (
    <g className={styles.sketch} data-over={over ? true : undefined} transform={moved}>
      <defs>
        <marker id={head} viewBox="0 0 10 10" refX="7" refY="5" markerWidth="3.2" orient="auto">
          <path className={styles.head} d="M0 0L10 5L0 10L2.5 5Z" />
        </marker>
      </defs>
      {features.map(({ properties, geometry }) => {
        const key = `${properties.kind} ${properties.name}`;
        if (geometry.type === "Polygon") {
          const ring = geometry.coordinates[0] ?? [];
          const path = `M${ring.map((position) => written(place(position))).join("L")}Z`;
          return <path key={key} className={styles.pocket} d={path} />;
        }
        if (geometry.type === "Point") {
          const { x, y } = place(geometry.coordinates);
          return <circle key={key} className={styles.place} cx={x} cy={y} r={letters / 5 + 1} />;
        }
        const path = curveThrough(geometry.coordinates.map(place));
        if (properties.kind !== "axis") {
          return <path key={key} className={styles[properties.kind]} d={path} />;
        }
        return (
          <path
            key={key}
            className={styles.axis}
            data-arm={properties.arm}
            d={path}
            markerEnd={`url(#${head})`}
          />
        );
      })}
      {labels.map(({ name, x, y, side }) => (
        <text
          key={name}
          className={styles.name}
          x={side === "right" ? x + LABEL_GAP : x - LABEL_GAP}
          y={y + letters * 0.35}
          fontSize={letters}
          textAnchor={side === "right" ? "start" : "end"}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
