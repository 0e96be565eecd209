import { useEffect, useRef, useState } from "react";
import { usePincer } from "../state";
import styles from "./story-tab.module.css";

/** A jump is announced when the clock has rested this long, wall ms. */
const SETTLED_MS = 700;

/** Says the passage a paused clock has come to; nothing while it plays, one title after a scrub. */
export function PassageAnnouncer({ title }: { readonly title: string }) {
  const { clock } = usePincer();
  const [said, setSaid] = useState("");
  const before = useRef(title);

  useEffect(() => {
    if (before.current === title) return;
    before.current = title;
    const timer = setTimeout(() => {
      if (!clock.getState().playing) setSaid(title);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [title, clock]);

  return (
    <p className={styles.announcer} aria-live="polite">
      {said}
    </p>
  );
}
