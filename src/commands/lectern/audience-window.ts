import type { Pincer } from "../../state";
import { askForScreens, place } from "./placing";
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
  const { session } = link.getState();
  const asked = askForScreens();
  const opened = window.open(
    audienceAddress(),
    `pincer-audience-${session}`,
    "popup,width=1280,height=760",
  );
  if (opened) {
    void place(opened, asked, link, hallScreen);
    return;
  }
  asked?.catch(() => {});
  dialogs.show("audience");
}
