import { useEffect, useRef, useState } from "react";
import type { Progress } from "./deck";

export interface Making {
  /** What is being made, or null. */
  readonly what: string | null;
  readonly done: number;
  readonly of: number;
  readonly trouble: string | null;
}

const IDLE: Making = { what: null, done: 0, of: 0, trouble: null };

/** One piece of work at a time, with its progress and a way to stop it. */
export function useMaking() {
  const [making, setMaking] = useState(IDLE);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const make = async (what: string, of: number, work: (progress: Progress) => Promise<void>) => {
    const controller = new AbortController();
    stopper.current = controller;
    setMaking({ ...IDLE, what, of });
    try {
      await work({
        signal: controller.signal,
        done: (done) => setMaking({ ...IDLE, what, of, done }),
      });
      setMaking(IDLE);
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      setMaking({ ...IDLE, trouble: `${what} could not be made. ${trouble}` });
    }
  };
  const stop = () => stopper.current?.abort();
  return { making, make, stop };
}
