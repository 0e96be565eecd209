import { type PointerEvent, type ReactNode, useRef } from "react";

interface HoldButtonProps {
  readonly pressed: boolean;
  readonly set: (pressed: boolean) => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A press longer than this is a hold, wall ms. */
const HOLD = 350;

/** A button that is on while it is held; a tap, or the keyboard, turns it on and off for those who can't hold. */
export function HoldButton({ pressed, set, title, children }: HoldButtonProps) {
  const press = useRef<{ readonly at: number; readonly wasOn: boolean } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { at: event.timeStamp, wasOn: pressed };
    set(true);
  };
  const onPointerUp = ({ timeStamp }: PointerEvent) => {
    const begun = press.current;
    press.current = null;
    if (begun && (begun.wasOn || timeStamp - begun.at > HOLD)) set(false);
  };
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={title}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        press.current = null;
        set(false);
      }}
      onContextMenu={(event) => event.preventDefault()}
      onClick={({ detail }) => {
        // Of a pointer's click all has been done; only a key's or a reader's comes without a count.
        if (detail === 0) set(!pressed);
      }}
    >
      {children}
    </button>
  );
}
