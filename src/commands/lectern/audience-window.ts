import type { Pincer } from "../../state";
import { openPlaced } from "./placing";
import { hallScreen } from "./screens";

/** The address of the page itself, which the audience's window shows. */
export function audienceAddress(): string {
  return new URL(location.pathname, location.href).href;
}

/**
 * Opens the audience's window again from the presenter's: a window that another one opens inherits what the tab
 * keeps, and in it the lecture as it stood. Says how to open it by hand when the browser holds it back.
 */
export function openAudienceWindow({ dialogs, link }: Pincer): void {
  link.handOver();
  const name = `pincer-audience-${link.getState().session}`;
  if (!openPlaced(link, audienceAddress(), name, hallScreen)) dialogs.show("audience");
}
