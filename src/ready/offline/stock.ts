import type { CopyFacts } from "../preflight/keeping-findings";

/** A worker that does not answer for so long is taken for dead, wall ms. */
const PATIENCE_MS = 4000;

function ask(worker: ServiceWorker): Promise<CopyFacts> {
  const { port1: answer, port2: theirs } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ state: "silent" }), PATIENCE_MS);
    answer.onmessage = ({ data }: MessageEvent<{ files: number; missing: readonly string[] }>) => {
      clearTimeout(timer);
      answer.close();
      resolve({ state: "counted", ...data });
    };
    worker.postMessage({ type: "TAKE_STOCK" }, [theirs]);
  });
}

/** What this browser keeps of the app's files, as the worker itself counts it. */
export async function takeStock(): Promise<CopyFacts> {
  if (!isSecureContext) return { state: "insecure" };
  if (!("serviceWorker" in navigator)) return { state: "unsupported" };
  if (!import.meta.env.PROD) return { state: "development" };
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? ask(registration.active) : { state: "none" };
}
