import { type Icon, Sign } from "../../ui";

/** The signs of what a speaker points with. */

export const PenIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M3.2 16.8l1-4L13.6 3.4l3 3L7.2 15.8ZM11.6 5.4l3 3" />
  </Sign>
);
export const HighlighterIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M6.4 9.6l6.2-6.4 4 4-6.4 6.2H6.4Z" />
    <path d="M6.4 13.4l-1.6 1.6" />
    <path d="M3.4 17.2h13.2" strokeWidth={2.6} />
  </Sign>
);
export const SpotlightIcon: Icon = (props) => (
  <Sign {...props}>
    <path
      d="M2.6 3h14.8v14H2.6ZM10 5.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z"
      fill="currentColor"
      fillRule="evenodd"
    />
  </Sign>
);
export const LensIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="8.4" cy="8.4" r="5.6" />
    <path d="M12.6 12.6l4.4 4.4" strokeWidth={2.4} />
  </Sign>
);
export const SwatchIcon: Icon = (props) => (
  <Sign {...props}>
    <circle cx="10" cy="10" r="5.8" fill="currentColor" />
  </Sign>
);
export const PinIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M10 17.4S4.6 11.8 4.6 8a5.4 5.4 0 0 1 10.8 0c0 3.8-5.4 9.4-5.4 9.4Z" />
    <circle cx="10" cy="8" r="1.8" />
  </Sign>
);
export const LargerIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M10 4.2v11.6M4.2 10h11.6" />
  </Sign>
);
export const SmallerIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M4.2 10h11.6" />
  </Sign>
);
export const EraseIcon: Icon = (props) => (
  <Sign {...props}>
    <path d="M8.2 16.2h8.6M3.4 11.8l7.6-7.6 5 5-7 7H6.4l-3-3ZM7 8.2l5 5" />
  </Sign>
);
