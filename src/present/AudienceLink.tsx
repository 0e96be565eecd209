import { audienceAddress } from "../commands";
import { usePincer, useSelected } from "../state";
import { Dialog } from "../ui";
import styles from "./presenter-link.module.css";

/** The way to a new audience's window when the browser holds pop-ups back. */
export function AudienceLink() {
  const { dialogs, link } = usePincer();
  const isOpen = useSelected(dialogs, (state) => state.dialog === "audience");
  const isAlone = useSelected(link, (state) => state.other !== "connected");
  if (!isOpen || !isAlone) return null;
  return (
    <Dialog title="The browser held back the audience's window" onClose={() => dialogs.show(null)}>
      <p>Open it by this link; it goes on where this lecture stands.</p>
      <p>
        <a
          className={styles.link}
          href={audienceAddress()}
          target="_blank"
          // The new page finds the lecture only as the child of this one.
          rel="noopener opener"
          onClick={() => link.handOver()}
        >
          Open the audience's window
        </a>
      </p>
      <ol>
        <li>A new tab opens. Drag it out of the row of tabs and on to the projector.</li>
        <li>Click into it once for full screen, and come back to this window.</li>
      </ol>
    </Dialog>
  );
}
