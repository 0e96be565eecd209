import type { ReactNode } from "react";
import { EVENT_SIGNS, type EventKind, signPath } from "../../campaign";
import type { ArrowKind } from "../../map";
import styles from "./legend.module.css";

interface SignProps {
  readonly height?: number;
  readonly children: ReactNode;
}

function Sign({ height = 22, children }: SignProps) {
  return (
    <svg
      width="56"
      height={height}
      viewBox={`0 0 56 ${height}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

interface LineSignProps {
  readonly width: number;
  readonly dash?: string | undefined;
}

export const LineSign = ({ width, dash }: LineSignProps) => (
  <Sign height={10}>
    <line x1="2" x2="54" y1="5" y2="5" strokeWidth={width} strokeDasharray={dash} />
  </Sign>
);

const ARROWS: Readonly<Record<ArrowKind, { readonly fill: number; readonly dash?: string }>> = {
  advance: { fill: 0.6 },
  withdrawal: { fill: 0.15 },
  planned: { fill: 0.1, dash: "4 3" },
};

/** An arrow as the map draws its kind. */
export const ArrowSign = ({ kind }: { readonly kind: ArrowKind }) => (
  <Sign>
    <path
      d="M2 15.6Q20 16.5 38 9L36.5 5.2L54 5.5L43.2 19.4L40.8 14.6Q22 21 2 17.6Z"
      fill="currentColor"
      fillOpacity={ARROWS[kind].fill}
      strokeDasharray={ARROWS[kind].dash}
      strokeLinejoin="round"
    />
  </Sign>
);

export const HatchedSign = () => (
  <Sign>
    <ellipse cx="28" cy="11" rx="24" ry="9" strokeWidth="2" />
    <path d="M14 6l10 10M22 3l14 15M32 2l12 12" />
  </Sign>
);

/** The mark of an event as the map draws it. */
export const EventMarkSign = ({ kind }: { readonly kind: EventKind }) => {
  const sign = EVENT_SIGNS[kind];
  return (
    <Sign height={28}>
      <circle className={styles.eventRing} cx="28" cy="14" r="12" strokeWidth="3" />
      <path
        d={signPath(sign, 6)}
        strokeWidth={sign.width * 6}
        strokeLinecap="round"
        transform="translate(28 14)"
      />
    </Sign>
  );
};

export const FlightSign = () => (
  <Sign>
    <path d="M2 19Q28 0 54 15" strokeWidth="2" strokeDasharray="7 5" />
    <path d="M35 7.6l-9 3.4l2.2-3.6l-1.6-4z" fill="currentColor" />
  </Sign>
);

/** A town in the colour of who holds it, or of anyone. */
export const TownSign = ({ colour }: { readonly colour?: string }) => (
  <Sign>
    <circle cx="28" cy="11" r="5.2" fill="currentColor" />
    <circle
      className={styles.townFill}
      cx="28"
      cy="11"
      r="3.6"
      stroke="none"
      style={colour === undefined ? undefined : { fill: colour }}
    />
  </Sign>
);

export const AsideSign = () => (
  <Sign>
    <circle cx="8" cy="17" r="3" fill="currentColor" />
    <line x1="8" y1="17" x2="36" y2="7" />
    <rect x="36" y="1" width="18" height="12" />
  </Sign>
);

export const GhostSign = () => (
  <Sign>
    <line x1="14" y1="15" x2="38" y2="9" strokeWidth="2" />
    <rect x="4" y="9" width="15" height="10" opacity="0.5" strokeDasharray="2 2" />
    <rect x="36" y="3" width="18" height="12" />
  </Sign>
);

export const RingSign = () => (
  <Sign>
    <circle cx="28" cy="11" r="9" strokeDasharray="4 3" />
  </Sign>
);

export const Swatch = ({ colour }: { readonly colour: string }) => (
  <span className={styles.swatch} style={{ background: colour }} />
);

export const NightSign = () => <span className={styles.night} />;

export const HeldAreaSign = () => <span className={styles.heldArea} />;
