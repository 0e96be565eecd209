import { useEffect, useState } from "react";

/** Wall time, ms since the Unix epoch, anew each full second. */
export function useWallClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          setNow(Date.now());
          wait();
        },
        1000 - (Date.now() % 1000),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
  return now;
}
