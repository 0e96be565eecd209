import { useState } from "react";
import { commandById, describeKey } from "../commands";
import { saveTalk } from "../present";
import { formatAddress } from "../share";
import { usePincer, useSelected } from "../state";
import { isOwn } from "../talk";
import { Dialog } from "../ui";
import styles from "./kiosk-dialog.module.css";
import { takeScreen } from "./take-screen";

/** How long a visitor may be still unless somebody chooses otherwise, s. */
const IDLE_SECONDS = 90;
const IDLE_CHOICES = [30, 60, IDLE_SECONDS, 180, 300] as const;
const REST_CHOICES = [5, 10, 20, 40] as const;

/** Tells what an exhibit does and how it is ended, and begins one with the talk at hand. */
export function KioskDialog({ onClose }: { readonly onClose: () => void }) {
  const { kiosk, lectern, link } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const [idleSeconds, setIdleSeconds] = useState<number>(IDLE_SECONDS);
  const [restSeconds, setRestSeconds] = useState<number | null>(null);
  if (!talk) return null;
  const plan = { talk: talk.id, idleSeconds, restSeconds };
  const address = new URL(formatAddress({ kiosk: plan }, 0), location.href).href;
  const [chord] = commandById("stop-kiosk").keys;
  const begin = () => {
    // So that a reload finds it; where storage is refused, a reload shows the first campaign's talk.
    if (isOwn(talk)) saveTalk(talk).catch(() => {});
    void takeScreen(link.getState().screens);
    onClose();
    kiosk.begin(plan);
  };
  return (
    <Dialog title="Let the talk run by itself" onClose={onClose}>
      <div className={styles.kiosk}>
        <p>
          For an exhibition: “{talk.title}” runs in a loop, from its title through all its cues. Who
          touches, clicks or presses a key has the page to explore. When nobody does any more, what
          was changed is put back and the show goes on.
        </p>
        <p className={styles.chord}>
          Only <kbd>{chord && describeKey(chord)}</kbd> ends it. <kbd>Esc</kbd> and Back do not.
          Write it down before you begin.
        </p>
        <label>
          Return to the show after
          <select
            value={idleSeconds}
            onChange={({ target }) => setIdleSeconds(Number(target.value))}
          >
            {IDLE_CHOICES.map((seconds) => (
              <option key={seconds} value={seconds}>
                {seconds} s without a visitor
              </option>
            ))}
          </select>
        </label>
        <label>
          Rest on each cue
          <select
            value={restSeconds ?? ""}
            onChange={({ target }) => setRestSeconds(target.value ? Number(target.value) : null)}
          >
            <option value="">as long as its text takes to read</option>
            {REST_CHOICES.map((seconds) => (
              <option key={seconds} value={seconds}>
                {seconds} s
              </option>
            ))}
          </select>
        </label>
        <label>
          A machine that starts with this address starts with the show
          <input type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
        </label>
        <button type="button" onClick={begin}>
          Start the kiosk
        </button>
      </div>
    </Dialog>
  );
}
