import type { Pincer } from "../../state";
import { openPlaced } from "./placing";
import { deskScreen } from "./screens";

/** The address of the presenter's window that belongs to a session. */
export function presenterAddress(session: string): string {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set("presenter", session);
  return address.href;
}

/** Opens the presenter's window beside this one, or says how to open it by hand when the browser holds it back. */
export function openPresenterWindow({ dialogs, link }: Pincer): void {
  const { session, other } = link.getState();
  if (other !== "connected") link.setOther("awaited");
  if (openPlaced(link, presenterAddress(session), `pincer-presenter-${session}`, deskScreen))
    return;
  if (other !== "connected") link.setOther(other);
  dialogs.show("presenter");
}
