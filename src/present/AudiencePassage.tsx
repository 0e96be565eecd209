import type { ReactNode } from "react";
import { stagedCue } from "../commands";
import { usePincer, useSelected } from "../state";
import styles from "./audience.module.css";

interface AudiencePassageProps {
  /** Draws a passage in large type. */
  readonly children: (passage: string) => ReactNode;
}

/** The text of the cue at hand beside the map, when the lecturer wants it shown. */
export function AudiencePassage({ children }: AudiencePassageProps) {
  const pincer = usePincer();
  const { lectern, library } = pincer;
  const shown = useSelected(lectern, (state) => state.passageShown);
  useSelected(lectern, (state) => state.cue);
  useSelected(library, (state) => state.status);
  const staged = stagedCue(pincer);
  if (!shown || !staged) return null;
  return <aside className={styles.passage}>{children(staged.cue.passage)}</aside>;
}
