import type { Pincer } from "../../state";
import { isPresentedAnywhere, tellPresenting } from "./presenting-lock";

/** Offers a newer worker as soon as it has all its files and waits. */
function watchForNewer(registration: ServiceWorkerRegistration, { offline }: Pincer): void {
  const look = () => {
    if (registration.waiting && registration.active) offline.offerNewer(true);
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
}

/**
 * Has the browser keep a copy of the whole app, and changes to a newer version when the user wants it: in all
 * windows at once, and never while a talk is presented in one of them.
 * @returns what ends it
 * @throws when the browser refuses (private windows, storage full): the app works as before, from its server
 */
export async function keepCopy(pincer: Pincer): Promise<() => void> {
  const { lectern, messages, offline } = pincer;
  const container = navigator.serviceWorker;
  let isServedByWorker = container.controller !== null;
  const changeOver = () => {
    if (isServedByWorker && !lectern.getState().presenting) location.reload();
    isServedByWorker = true;
  };
  container.addEventListener("controllerchange", changeOver);
  const ends = [
    () => container.removeEventListener("controllerchange", changeOver),
    tellPresenting(pincer),
  ];
  const registration = await container.register(new URL("sw.js", document.baseURI), {
    updateViaCache: "none",
  });
  watchForNewer(registration, pincer);
  void container.ready.then(() => offline.kept());
  const take = async () => {
    if (await isPresentedAnywhere()) {
      messages.warn("A talk is being presented. The new version can be taken when it has ended.");
      return;
    }
    registration.waiting?.postMessage({ type: "SKIP_WAITING" });
  };
  ends.push(
    offline.subscribe((state, before) => {
      if (state.takings !== before.takings) void take();
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
