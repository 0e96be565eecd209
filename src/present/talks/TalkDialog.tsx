import { useEffect, useRef, useState } from "react";
import { type Campaign, describeProblem, type ReadFile } from "../../campaign";
import { commandById, present } from "../../commands";
import { usePincer, useSelected } from "../../state";
import { loadTalk, loadTalkShelf, type ReadTalk, type Talk, type TalkShelfEntry } from "../../talk";
import { Dialog } from "../../ui";
import { isOwn, makeOwn } from "./own-talk";
import { forgetTalk, savedTalks, saveTalk } from "./saved-talks";
import { TalkEditor } from "./TalkEditor";
import { downloadTalk, readTalkFile } from "./talk-files";
import styles from "./talks.module.css";

interface TalkDialogProps {
  readonly campaign: Campaign;
  /** Fetches a file by its path below `geodata/`. */
  readonly read: ReadFile;
  readonly onClose: () => void;
}

const STORAGE_REFUSED =
  "The browser does not keep talks here (a private window, or storage is full). Save the talk as a file instead.";

/** Talks that come with the app and those kept in the browser. */
function useTalks(read: ReadFile, setTrouble: (trouble: string) => void) {
  const [shelf, setShelf] = useState<readonly TalkShelfEntry[]>([]);
  const [saved, setSaved] = useState<readonly Talk[]>([]);
  const refresh = () => savedTalks().then(setSaved, () => setTrouble(STORAGE_REFUSED));
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the dialog opens
  useEffect(() => {
    void loadTalkShelf(read).then(({ talks }) => setShelf(talks));
    void refresh();
  }, [read]);
  return { shelf, saved, refresh };
}

/** Choosing, changing, saving and opening talks. */
export function TalkDialog({ campaign, read, onClose }: TalkDialogProps) {
  const pincer = usePincer();
  const { lectern } = pincer;
  const talk = useSelected(lectern, (state) => state.talk);
  const file = useRef<HTMLInputElement>(null);
  // The fields are filled anew when another talk is taken in hand, and left alone while one is changed.
  const [taken, setTaken] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { shelf, saved, refresh } = useTalks(read, setTrouble);

  const hold = ({ talk: wanted, problems }: ReadTalk) => {
    const [problem] = problems;
    if (wanted) {
      lectern.hold(wanted);
      setTaken(taken + 1);
    }
    setTrouble(problem ? `This talk cannot be used. ${describeProblem(problem)}` : null);
  };
  const keep = (changed: Talk) => {
    const own = isOwn(changed) ? changed : makeOwn(changed, Date.now());
    lectern.hold(own);
    void saveTalk(own).then(refresh, () => setTrouble(STORAGE_REFUSED));
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
            <button
              type="button"
              disabled={!talk}
              onClick={() => {
                onClose();
                present(pincer);
              }}
            >
              Present
            </button>
            <button
              type="button"
              onClick={() => {
                onClose();
                commandById("pre-flight").run(pincer);
              }}
            >
              Ready for the talk?…
            </button>
            <button
              type="button"
              disabled={!talk}
              onClick={() => {
                onClose();
                commandById("take-away").run(pincer);
              }}
            >
              Handout, slides, film…
            </button>
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
          <TalkEditor key={taken} talk={talk} campaign={campaign} change={keep} close={onClose} />
        ) : (
          <p>Choose a talk.</p>
        )}
      </div>
    </Dialog>
  );
}
