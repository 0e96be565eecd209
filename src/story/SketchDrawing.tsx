import { useId, useMemo } from "react";
import type { Position, Sketch } from "../campaign";
import styles from "./comparison.module.css";
import { localPlane } from "./local-plane";
import {
  along,
  around,
  behind,
  boxOf,
  curveThrough,
  fromMiddle,
  middleOfPocket,
  written,
} from "./sketch-geometry";
import { type Box, type DrawnPoint, LABEL_GAP, placeLabels } from "./sketch-labels";

interface SketchDrawingProps {
  readonly sketch: Sketch;
  readonly pxPerKm: number;
  /** Size of the letters, px; 0 for a drawing without names. */
  readonly letters: number;
  /** What its lines are measured by, px: the letters' size, or less in a small drawing. */
  readonly em: number;
  /** Whether its arms have numbers. */
  readonly hasMarks: boolean;
  /** Where names keep off, px. */
  readonly blocked: readonly Box[];
  /** The sketch over which it is drawn, pocket upon pocket and in another ink. */
  readonly over?: Sketch | undefined;
}

/** Radius of an arm's number, em. */
const MARK = 0.72;

/** A sketch around its centre, which is the origin: water, front, pocket, numbered arms and names. */
export function SketchDrawing(props: SketchDrawingProps) {
  const { sketch, pxPerKm, letters, em, hasMarks, blocked, over } = props;
  const head = useId();
  const { centre, features, halfWidthKm, halfHeightKm } = sketch;
  const place = useMemo(() => {
    const onPlane = localPlane(centre);
    return (position: Position): DrawnPoint => {
      const { east, north } = onPlane(position);
      return { x: east * pxPerKm, y: -north * pxPerKm };
    };
  }, [centre, pxPerKm]);

  const lines = features.flatMap(({ properties, geometry }) =>
    geometry.type === "LineString" ? [{ properties, points: geometry.coordinates.map(place) }] : [],
  );
  const frame = {
    left: -halfWidthKm * pxPerKm,
    right: halfWidthKm * pxPerKm,
    top: -halfHeightKm * pxPerKm,
    bottom: halfHeightKm * pxPerKm,
  };
  const radius = MARK * letters;
  const arms = lines.filter(({ properties }) => properties.kind === "axis");
  const marks = hasMarks
    ? arms.map(({ properties: { name }, points }) => ({ name, ...behind(points, radius, frame) }))
    : [];
  const waters = new Set(
    lines.flatMap(({ properties }) => (properties.kind === "water" ? properties.name : [])),
  );
  const placeNames = () => {
    const avoid = [
      ...features.flatMap(({ geometry }) =>
        geometry.type === "Polygon"
          ? geometry.coordinates.map((ring) => boxOf(ring.map(place)))
          : [],
      ),
      ...arms.flatMap(({ points }) => along(points, letters / 3)),
    ];
    const wishes = [
      ...features.flatMap(({ properties: { name }, geometry }) =>
        geometry.type === "Point" ? [{ name, spots: [place(geometry.coordinates)] }] : [],
      ),
      ...lines
        .filter(({ properties }) => properties.kind === "water")
        .map(({ properties: { name }, points }) => ({ name, spots: fromMiddle(points), avoid })),
    ];
    const inTheWay = [...blocked, ...marks.map((mark) => around(mark, 0.8 * radius))];
    return placeLabels(wishes, letters, frame, inTheWay);
  };
  const labels = letters > 0 ? placeNames() : [];
  const here = middleOfPocket(sketch);
  const there = over ? middleOfPocket(over) : here;
  const moved = `translate(${(there.east - here.east) * pxPerKm} ${(here.north - there.north) * pxPerKm})`;
  return (
    <g
      className={styles.sketch}
      data-over={over ? true : undefined}
      transform={moved}
      fontSize={em}
    >
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
          return <circle key={key} className={styles.place} cx={x} cy={y} r={em * 0.27} />;
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
          className={waters.has(name) ? styles.waterName : styles.name}
          x={side === "right" ? x + LABEL_GAP * letters : x - LABEL_GAP * letters}
          y={y + letters * 0.35}
          fontSize={letters}
          textAnchor={side === "right" ? "start" : "end"}
        >
          {name}
        </text>
      ))}
      {marks.map(({ name, x, y }, index) => (
        <g key={name} className={styles.mark} fontSize={letters}>
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y + letters * 0.36} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
