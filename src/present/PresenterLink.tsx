import { presenterAddress } from "../commands";
import { usePincer, useSelected } from "../state";
import { Dialog } from "../ui";
import styles from "./presenter-link.module.css";

/** The way to the presenter's window when the browser holds pop-ups back. */
export function PresenterLink() {
  const { dialogs, link } = usePincer();
  const isOpen = useSelected(dialogs, (state) => state.dialog === "presenter");
  const session = useSelected(link, (state) => state.session);
  if (!isOpen) return null;
  return (
    <Dialog title="The browser held back the presenter's window" onClose={() => dialogs.show(null)}>
      <p>Open it by this link; it finds its way to this lecture by itself.</p>
      <p>
        <a className={styles.link} href={presenterAddress(session)} target="_blank" rel="noopener">
          Open the presenter's window
        </a>
      </p>
      <ol>
        <li>A new tab opens. Drag it out of the row of tabs, so that it is a window of its own.</li>
        <li>Leave it on your own screen and drag this window to the projector.</li>
        <li>
          Click here once and press <kbd>P</kbd>, or any key if the lecture has begun, for full
          screen.
        </li>
      </ol>
      <p>
        To have no need of this next time, allow pop-ups for this page in the browser's settings for
        the site.
      </p>
    </Dialog>
  );
}
