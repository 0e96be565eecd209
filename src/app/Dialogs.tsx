import { type ReactNode, useEffect, useRef } from "react";
import type { Campaign } from "../campaign";
import { COMMANDS, type CommandGroup, describeKey } from "../commands";
import { usePincer, useSelected } from "../state";
import { CloseIcon, IconButton } from "../ui";
import styles from "./dialogs.module.css";

const GROUPS: readonly CommandGroup[] = ["Time", "Events and text", "Map", "Lecture", "Page"];

function Dialog({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { dialogs } = usePincer();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby="dialog-title"
      onClose={() => dialogs.show(null)}
    >
      <header>
        <h2 id="dialog-title">{title}</h2>
        <IconButton icon={CloseIcon} label="Close" onClick={() => element.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}

function Help() {
  return (
    <Dialog title="Keys">
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map(
                ({ id, label, keys: [first] }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>
                      <kbd>{first && describeKey(first)}</kbd>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
      <p>
        Drag the time bar anywhere to scrub, turn the wheel over it to zoom, hold Shift and drag to
        mark a part and play only that. Click a unit or a name in the text to see more of it.
      </p>
    </Dialog>
  );
}

function About({ campaign }: { readonly campaign: Campaign }) {
  return (
    <Dialog title={`About “${campaign.title}”`}>
      <p>{campaign.summary}</p>
      <h3>The clock</h3>
      {campaign.clocks.map(({ id, label, note }) => (
        <p key={id}>
          <b>{label}</b> {note}
        </p>
      ))}
      <h3>Data and licences</h3>
      <ul>
        {campaign.credits.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
      <p>
        Unit symbols: milsymbol (MIT). Map drawing: MapLibre GL (BSD-3-Clause). Pincer itself: MIT.
      </p>
    </Dialog>
  );
}

/** The page's modal dialogs, one at a time. */
export function Dialogs({ campaign }: { readonly campaign: Campaign }) {
  const dialog = useSelected(usePincer().dialogs, (state) => state.dialog);
  if (dialog === "help") return <Help />;
  if (dialog === "about") return <About campaign={campaign} />;
  return null;
}
