import type { Finding } from "./finding";

export interface StorageFacts {
  /** Why something could not be kept and read again; null when it could. */
  readonly trouble: string | null;
  /** Whether the browser promised not to clear it when space is short; null when it does not say. */
  readonly lasting: boolean | null;
  /** Bytes that are still free for this page; null when the browser does not say. */
  readonly free: number | null;
}

/** So much a few talks and a new version's copy need, bytes. */
const ENOUGH = 40e6;

/** Whether talks and the place in a talk outlive a restart. */
export function judgeStorage({ trouble, lasting, free }: StorageFacts): Finding {
  const item = { id: "storage", title: "Storage for talks" };
  if (trouble !== null) {
    return {
      ...item,
      verdict: "attention",
      says: `This browser keeps nothing here: ${trouble}`,
      remedy: "Leave the private window, or save the talk as a file (Y) and take it along.",
    };
  }
  if (free !== null && free < ENOUGH) {
    return {
      ...item,
      verdict: "attention",
      says: `Talks are kept, but only ${Math.round(free / 1e6)} MB are free.`,
      remedy: "Make room on the disk, and save the talk as a file (Y) too.",
    };
  }
  return {
    ...item,
    verdict: "ok",
    says:
      lasting === true
        ? "Talks are kept, and the browser promised not to clear them."
        : "Talks are kept. The browser may clear them when the disk is full.",
    ...(lasting !== true && {
      remedy: "“Keep for good” asks for a promise; a talk saved as a file (Y) is safe anyway.",
    }),
  };
}

export type CopyFacts =
  | { readonly state: "insecure" | "unsupported" | "development" | "none" | "silent" }
  /** The worker answered: how many files the app has, and which of them are not kept. */
  | { readonly state: "counted"; readonly files: number; readonly missing: readonly string[] };

const TROUBLES = {
  insecure: {
    says: "The page came over plain http from another machine, where browsers keep no copy: it runs only as long as that machine answers.",
    remedy: "Start Pincer on this machine (npm start), or serve it over https.",
  },
  unsupported: {
    says: "This browser keeps no copies of pages: the talk runs only as long as the server answers.",
    remedy: "Leave the private window, or use a current Firefox, Chrome, Edge or Safari.",
  },
  development: {
    says: "The development server makes no copy.",
    remedy: "Build and serve Pincer for a talk: npm start.",
  },
  none: {
    says: "There is no copy yet: the talk runs only as long as the server answers.",
    remedy:
      "Wait a moment after the map is drawn and check again; if it stays so, reload the page.",
  },
  silent: {
    says: "The copy does not answer.",
    remedy: "Reload the page and check again.",
  },
} as const;

/** Whether the app starts anew with server and network gone. */
export function judgeCopy(facts: CopyFacts): Finding {
  const item = { id: "copy", title: "Copy for no network" };
  if (facts.state !== "counted") return { ...item, verdict: "attention", ...TROUBLES[facts.state] };
  const { files, missing } = facts;
  const [first] = missing;
  if (first !== undefined) {
    const name = decodeURIComponent(new URL(first).pathname);
    return {
      ...item,
      verdict: "fails",
      says: `${missing.length} of ${files} files are not in the copy, ${name} among them.`,
      remedy: "Reload the page while its server can be reached and check again.",
    };
  }
  return {
    ...item,
    verdict: "ok",
    says: `All ${files} files are kept in this browser: a reload works without server or network.`,
  };
}
