import { useEffect, useRef, useState } from "react";
import type { Progress } from "./deck";

export interface Making {
  /** What is being made, or null. */
  readonly what: string | null;
  readonly done: number;
  readonly of: number;
  /** How the last work ended, for the user; null before the first and while one goes on. */
  readonly ended: string | null;
  readonly trouble: string | null;
}

const IDLE: Making = { what: null, done: 0, of: 0, ended: null, trouble: null };

/** Does a piece of work of so many steps; what says it to the user, as "The film". */
export type Make = (
  what: string,
  of: number,
  work: (progress: Progress) => Promise<void>,
) => Promise<void>;

/** One piece of work at a time, with its progress and a way to stop it. */
export function useMaking() {
  const [making, setMaking] = useState(IDLE);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const make: Make = async (what, of, work) => {
    const controller = new AbortController();
    stopper.current = controller;
    setMaking({ ...IDLE, what, of });
    const { signal } = controller;
    const stopped = `${what} was stopped; nothing of it is kept.`;
    try {
      await work({ signal, done: (done) => setMaking({ ...IDLE, what, of, done }) });
      setMaking({ ...IDLE, ended: signal.aborted ? stopped : `${what} is made.` });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") {
        setMaking({ ...IDLE, ended: stopped });
        return;
      }
      const trouble = error instanceof Error ? error.message : String(error);
      setMaking({ ...IDLE, trouble: `${what} could not be made. ${trouble}` });
    }
  };
  const stop = () => stopper.current?.abort();
  return { making, make, stop };
}
