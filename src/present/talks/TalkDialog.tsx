import { useEffect, useRef, useState } from "react";
import { type Campaign, describeProblem, type ReadFile } from "../../campaign";
import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";
import {
  loadTalk,
  loadTalkShelf,
  makeOwn,
  type ReadTalk,
  type Talk,
  type TalkShelfEntry,
} from "../../talk";
import { Dialog } from "../../ui";
import { STORAGE_REFUSED } from "./keep-changes";
import { forgetTalk, savedTalks } from "./saved-talks";
import { TalkEditor } from "./TalkEditor";
import { downloadTalk, readTalkFile } from "./talk-files";
import styles from "./talks.module.css";

export interface TalkDialogProps {
  readonly campaign: Campaign;
  /** Fetches a file by its path below `geodata/`. */
  readonly read: ReadFile;
  readonly onClose: () => void;
}

/** What is done with the talk at hand once the dialog is closed. */
const WAYS_OUT = [
  ["present", "Present"],
  ["pre-flight", "Ready for the talk?…"],
  ["kiosk", "Run by itself, as a kiosk…"],
  ["take-away", "Handout, slides, film…"],
] as const;

/** Talks that come with the app and those kept in the browser. */
function useTalks(read: ReadFile, setTrouble: (trouble: string) => void) {
  const kept = useSelected(usePincer().workshop, (state) => state.kept);
  const [shelf, setShelf] = useState<readonly TalkShelfEntry[]>([]);
  const [saved, setSaved] = useState<readonly Talk[]>([]);
  const refresh = () => savedTalks().then(setSaved, () => setTrouble(STORAGE_REFUSED));
  useEffect(() => {
    void loadTalkShelf(read).then(({ talks }) => setShelf(talks));
  }, [read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew whenever a talk was kept
  useEffect(() => {
    void refresh();
  }, [kept]);
  return { shelf, saved, refresh };
}

/** Choosing, changing, saving and opening talks. */
export function TalkDialog({ campaign, read, onClose }: TalkDialogProps) {
  const pincer = usePincer();
  const { lectern, workshop } = pincer;
  const talk = useSelected(lectern, (state) => state.talk);
  const file = useRef<HTMLInputElement>(null);
  // The fields are filled anew when another talk is taken in hand, and left alone while one is changed.
  const refills = useSelected(workshop, (state) => state.refills);
  const trouble = useSelected(workshop, (state) => state.trouble);
  const setTrouble = workshop.fail;
  const { shelf, saved, refresh } = useTalks(read, setTrouble);

  const hold = ({ talk: wanted, problems }: ReadTalk) => {
    const [problem] = problems;
    if (wanted) {
      lectern.hold(wanted);
      workshop.beginAnew();
    }
    setTrouble(problem ? `This talk cannot be used. ${describeProblem(problem)}` : null);
  };
  const openFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    const opened = await readTalkFile(chosen);
    hold(
      opened.talk
        ? { ...opened, talk: { ...opened.talk, id: makeOwn(opened.talk, Date.now()).id } }
        : opened,
    );
  };
  const forget = ({ id }: Talk) =>
    void forgetTalk(id).then(refresh, () => setTrouble(STORAGE_REFUSED));

  return (
    <Dialog title="Talks" size="wide" onClose={onClose}>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={styles.columns}>
        <nav className={styles.list} aria-label="Talks to choose from">
          <h3>With the campaigns</h3>
          <ul>
            {shelf.map(({ id, title, minutes }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={talk?.id === id}
                  onClick={() => void loadTalk(read, id).then(hold)}
                >
                  {title} <span>{minutes} min</span>
                </button>
              </li>
            ))}
          </ul>
          <h3>Kept in this browser</h3>
          {saved.length === 0 && <p>None yet. Change a talk and it is kept here as yours.</p>}
          <ul>
            {saved.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  aria-current={talk?.id === each.id}
                  onClick={() => hold({ talk: each, problems: [] })}
                >
                  {each.title}
                </button>
                <button
                  type="button"
                  aria-label={`Forget “${each.title}”`}
                  onClick={() => forget(each)}
                >
                  Forget
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.exchange}>
            {WAYS_OUT.map(([command, words]) => (
              <button
                key={command}
                type="button"
                disabled={!talk}
                onClick={() => {
                  onClose();
                  commandById(command).run(pincer);
                }}
              >
                {words}
              </button>
            ))}
            <button type="button" disabled={!talk} onClick={() => talk && downloadTalk(talk)}>
              Save as a file
            </button>
            <button type="button" onClick={() => file.current?.click()}>
              Open a file…
            </button>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              aria-label="A talk's file"
              onChange={({ target }) => {
                void openFile(target.files?.[0]);
                target.value = "";
              }}
            />
          </div>
        </nav>
        {talk ? (
          <TalkEditor key={refills} talk={talk} campaign={campaign} />
        ) : (
          <p>Choose a talk.</p>
        )}
      </div>
    </Dialog>
  );
}
