import type { ReactElement, ReactNode } from "react";

/** The app's own signs: strokes on a 20 px grid, in the colour of the text around them. */

interface IconProps {
  /** Width and height, CSS px. */
  readonly size?: number;
}

export type Icon = (props: IconProps) => ReactElement;

export function Sign({ size = 20, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const PlayIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M6 3.6v12.8L16.4 10Z" fill="currentColor" />
  </Sign>
);
export const PauseIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M5.2 4h3v12h-3ZM11.8 4h3v12h-3Z" fill="currentColor" />
  </Sign>
);
export const StepBackIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M12.5 4.5 7 10l5.5 5.5" />
  </Sign>
);
export const StepForwardIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M7.5 4.5 13 10l-5.5 5.5" />
  </Sign>
);
export const PreviousEventIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M15.5 4.6v10.8L7.8 10Z" fill="currentColor" />
    <path d="M4.6 4.4v11.2" />
  </Sign>
);
export const NextEventIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M4.5 4.6v10.8l7.7-5.4Z" fill="currentColor" />
    <path d="M15.4 4.4v11.2" />
  </Sign>
);
export const LoopIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M3.5 9.5V9A3.5 3.5 0 0 1 7 5.5h9.2M13.6 2.9l2.7 2.6-2.7 2.6M16.5 10.5v.5a3.5 3.5 0 0 1-3.5 3.5H3.8M6.4 17.1l-2.7-2.6 2.7-2.6" />
  </Sign>
);
export const MarkIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M7.2 3.8H4.6v12.4h2.6M12.8 3.8h2.6v12.4h-2.6M8.2 10h3.6" />
  </Sign>
);
export const LinkIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M8.4 11.6a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3l-.9.9M11.6 8.4a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3l.9-.9" />
  </Sign>
);
export const LayersIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m10 3 7.2 3.7L10 10.4 2.8 6.7ZM2.8 10.2 10 13.9l7.2-3.7M2.8 13.6 10 17.3l7.2-3.7" />
  </Sign>
);
export const HelpIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7.9 7.8a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6" />
    <circle cx="10" cy="13.9" r="0.5" fill="currentColor" />
  </Sign>
);
export const CloseIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m5 5 10 10M15 5 5 15" />
  </Sign>
);
export const ChevronLeftIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m12 5-5 5 5 5" />
  </Sign>
);
export const FollowIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="10" cy="10" r="4.6" />
    <circle cx="10" cy="10" r="1.1" fill="currentColor" />
    <path d="M10 2.4v3M10 14.6v3M2.4 10h3M14.6 10h3" />
  </Sign>
);
export const MoonIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M16.4 12A7 7 0 0 1 8 3.6 7 7 0 1 0 16.4 12Z" />
  </Sign>
);
export const PanelIcon: Icon = (props) => (
  <Sign {...props}>
    <rect x="2.8" y="3.8" width="14.4" height="12.4" rx="1.6" />
    <path d="M12.2 3.8v12.4M14.2 7h1M14.2 9.6h1" />
  </Sign>
);
export const HomeIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M3.2 9.4 10 3.5l6.8 5.9M5.2 8v8.2h9.6V8M8.3 16.2v-4.6h3.4v4.6" />
  </Sign>
);
export const ZoomInIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="8.8" cy="8.8" r="5.2" />
    <path d="m12.7 12.7 4.1 4.1M8.8 6.6V11M6.6 8.8H11" />
  </Sign>
);
export const ZoomOutIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="8.8" cy="8.8" r="5.2" />
    <path d="m12.7 12.7 4.1 4.1M6.6 8.8H11" />
  </Sign>
);
export const SlowerIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m9.5 5.5-4.5 4.5 4.5 4.5M15 5.5 10.5 10l4.5 4.5" />
  </Sign>
);
export const FasterIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m5 5.5 4.5 4.5L5 14.5M10.5 5.5 15 10l-4.5 4.5" />
  </Sign>
);
export const MoreIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="4.6" cy="10" r="1.1" fill="currentColor" />
    <circle cx="10" cy="10" r="1.1" fill="currentColor" />
    <circle cx="15.4" cy="10" r="1.1" fill="currentColor" />
  </Sign>
);
export const PresentIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M2.5 4h15v9.5h-15ZM10 13.5V17M7 17h6M8.4 6.6v4.3L12 8.75Z" />
  </Sign>
);
export const CompareIcon: Icon = (props) => (
  <Sign {...props}>
    <rect x="2.8" y="4" width="14.4" height="12" rx="1.4" />
    <path d="M10 2.4v15.2" />
    <path d="M10 4H4.2A1.4 1.4 0 0 0 2.8 5.4v9.2A1.4 1.4 0 0 0 4.2 16H10Z" fill="currentColor" />
  </Sign>
);
export const GhostIcon: Icon = (props) => (
  <Sign {...props}>
    <rect x="9" y="8.4" width="8.4" height="6" rx="0.6" />
    <path d="M2.6 5.6h2.2M6.6 5.6h2M2.6 11.6h2.2M2.6 5.6v1.6M2.6 9.4v2.2M10.6 5.6h.4" />
  </Sign>
);
export const SettingsIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M3 6h7.2M14 6h3M3 14h3M9.8 14H17" />
    <circle cx="12.1" cy="6" r="1.9" />
    <circle cx="7.9" cy="14" r="1.9" />
  </Sign>
);
export const RulerIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="m2.6 13.4 10.8-10.8 4 4L6.6 17.4ZM5.4 10.6l1.7 1.7M8 8l2.4 2.4M10.6 5.4l1.7 1.7" />
  </Sign>
);
export const TurnLeftIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M4 4v4.2h4.2M4.3 8A6.2 6.2 0 1 1 4 12" />
  </Sign>
);
export const TurnRightIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M16 4v4.2h-4.2M15.7 8A6.2 6.2 0 1 0 16 12" />
  </Sign>
);
export const MoveUpIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M10 16V4.5M5 9.5l5-5 5 5" />
  </Sign>
);
export const MoveDownIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M10 4v11.5M5 10.5l5 5 5-5" />
  </Sign>
);
export const TalkIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M4 3.5h12v13H4ZM7 7h6M7 10h6M7 13h4" />
  </Sign>
);
export const PresenterIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M2.5 3.5h10v7h-10ZM12.5 7.5h5v7h-9v-4M11 17h4" />
  </Sign>
);
export const TouchIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M8 11.4V4.9a1.3 1.3 0 0 1 2.6 0v4.3l4 .9a1.8 1.8 0 0 1 1.4 2l-.5 3.1a2.2 2.2 0 0 1-2.2 1.9H9.6a2.4 2.4 0 0 1-1.9-.9L4.6 12.3a1.2 1.2 0 0 1 1.7-1.7Z" />
    <path d="M5.4 6.4a4.2 4.2 0 1 1 7.8 0" />
  </Sign>
);
export const NotesIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M4 3.2h12v9.6l-4 4H4ZM16 12.8h-4v4M6.6 6.6h6.8M6.6 9.6h6.8M6.6 12.6h3" />
  </Sign>
);
export const LaserIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="13.4" cy="6.6" r="2.2" fill="currentColor" />
    <path d="M3 17l7.4-7.4M13.4 1.8v1.2M18.2 6.6H17M17 3l-.9.9M17 10.2l-.9-.9M9.8 3l.9.9" />
  </Sign>
);
