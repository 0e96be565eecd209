import { createStore } from "zustand/vanilla";

/** What a second map shows beside the clock's instant. Instants are ms since the Unix epoch. */
export type Beside =
  /** The open campaign at another instant, pinned. */
  | { readonly kind: "instant"; readonly instant: number }
  /** The open campaign at the clock's instant moved by some campaign ms; negative is earlier. */
  | { readonly kind: "interval"; readonly offset: number }
  /** Another campaign at an instant of its own; null stands for its opening. */
  | { readonly kind: "campaign"; readonly campaign: string; readonly instant: number | null }
  /** What the open campaign's sides planned and did not carry out, at the clock's instant. */
  | { readonly kind: "planned" };

/** `swipe`: one map over the other, parted by a bar. `twin`: each map in a half of its own. */
export type Split = "swipe" | "twin";

/** Which half of the stage a map has; on a narrow screen twins stand one above the other, left above right. */
export type Half = "left" | "right";

export interface ComparisonState {
  /** Null while there is only one map. */
  readonly beside: Beside | null;
  readonly split: Split;
  /** Half of the second map. */
  readonly half: Half;
  /** Where the bar stands, as a share of the stage from its left edge, 0..1. */
  readonly share: number;
}

/** Two moments side by side. */
export function createComparison() {
  const store = createStore<ComparisonState>(() => ({
    beside: null,
    split: "swipe",
    half: "left",
    share: 0.5,
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    /** Shows something beside the clock's instant in a half of the stage. */
    show(beside: Beside, half: Half) {
      setState({ beside, half });
    },
    /** Goes back to one map. */
    end() {
      if (getState().beside) setState({ beside: null });
    },
    setSplit(split: Split) {
      if (split !== getState().split) setState({ split });
    },
    /** Moves the bar; kept inside 0..1. */
    setShare(share: number) {
      const kept = Math.min(1, Math.max(0, share));
      if (kept !== getState().share) setState({ share: kept });
    },
  };
}

export type Comparison = ReturnType<typeof createComparison>;
