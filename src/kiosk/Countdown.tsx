import { useEffect, useRef, useState } from "react";
import styles from "./kiosk.module.css";
import { COUNTDOWN_MS } from "./show";

const SECOND = 1000;

/**
 * Says that the show is about to go on. It lies over dialogs too, and takes no touch itself: any touch anywhere, and
 * any key, keeps the page.
 */
export function Countdown() {
  const box = useRef<HTMLDivElement>(null);
  const [seconds, setSeconds] = useState(COUNTDOWN_MS / SECOND);
  useEffect(() => {
    box.current?.showPopover();
    const timer = setInterval(() => setSeconds((left) => Math.max(1, left - 1)), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={box} popover="manual" className={styles.countdown} data-part="countdown" aria-hidden>
      <p>Returning to the show in</p>
      <p className={styles.seconds}>{seconds} s</p>
      <p>Touch to stay</p>
    </div>
  );
}
