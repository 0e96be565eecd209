import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from "react";
import { type SheetHeight, usePincer, useSelected } from "../state";
import styles from "./shell.module.css";

const NARROWEST = 320;
const WIDEST = 720;
const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
const CSS_HEIGHTS: Readonly<Record<SheetHeight, string>> = {
  peek: "92px",
  half: "40dvh",
  full: "calc(100dvh - 240px)",
};
const NAMES: Readonly<Record<SheetHeight, string>> = {
  peek: "small",
  half: "half the screen",
  full: "tall",
};

const within = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The edge that makes the side panel wider or narrower. */
function Resizer({ width }: { readonly width: number }) {
  const { settings } = usePincer();
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    settings.set({ panelWidth: within(window.innerWidth - event.clientX) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    settings.set({ panelWidth: within(width + step) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be operated; this is the window-splitter pattern of ARIA.
    <div
      className={styles.resizer}
      role="separator"
      aria-label="Width of the text"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

/** The handle of the bottom sheet on a phone: tap for the next height, drag for up or down. */
function Grip({ height }: { readonly height: SheetHeight }) {
  const { settings } = usePincer();
  const index = HEIGHTS.indexOf(height);
  const setHeight = (next: number) => {
    const sheetHeight = HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, next))];
    if (sheetHeight) settings.set({ sheetHeight });
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const { clientY: start, currentTarget, pointerId } = event;
    currentTarget.setPointerCapture(pointerId);
    currentTarget.onpointerup = ({ clientY: end }) => {
      currentTarget.onpointerup = null;
      const moved = start - end;
      if (Math.abs(moved) > 24) setHeight(index + Math.sign(moved));
      else setHeight((index + 1) % HEIGHTS.length);
    };
  };
  return (
    <button
      type="button"
      className={styles.grip}
      aria-label={`Height of the text: ${NAMES[height]}. Press to change.`}
      onPointerDown={onPointerDown}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp") setHeight(index + 1);
        if (event.key === "ArrowDown") setHeight(index - 1);
        if (event.key === "Enter" || event.key === " ") setHeight((index + 1) % HEIGHTS.length);
      }}
    />
  );
}

interface PanelFrameProps {
  /** What is in it, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The side panel on a wide screen, the bottom sheet on a narrow one. */
export function PanelFrame({ label, children }: PanelFrameProps) {
  const { settings } = usePincer();
  const isOpen = useSelected(settings, (state) => state.panelOpen);
  const width = useSelected(settings, (state) => state.panelWidth);
  const height = useSelected(settings, (state) => state.sheetHeight);
  const style = {
    "--panel-width": `${width}px`,
    "--sheet-height": CSS_HEIGHTS[height],
  } as CSSProperties;
  return (
    <aside className={styles.panel} style={style} hidden={!isOpen} aria-label={label}>
      <Resizer width={width} />
      <Grip height={height} />
      {children}
    </aside>
  );
}
