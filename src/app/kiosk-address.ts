import { formatAddress } from "../share";
import type { Kiosk } from "../state";

/**
 * While the page is an exhibit its address says just that, so that a reload begins the show again, and Back leads
 * nowhere: a step back is answered by a step forward.
 * @returns what ends it
 */
export function keepKioskAddress(kiosk: Kiosk): () => void {
  const push = () => {
    const { plan } = kiosk.getState();
    if (plan) history.pushState(null, "", formatAddress({ kiosk: plan }, 0));
  };
  push();
  const unsubscribe = kiosk.subscribe((state, before) => {
    // Browsers pass over steps that no visitor made; a visitor's own makes a new one.
    const isTaken = state.phase === "exploring" && before.phase !== "exploring";
    if (state.plan && (state.plan !== before.plan || isTaken)) push();
  });
  addEventListener("popstate", push);
  return () => {
    unsubscribe();
    removeEventListener("popstate", push);
  };
}
