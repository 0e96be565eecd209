import type { ReactNode } from "react";
import { type Command, cuesOf } from "../../commands";
import { useOpenCampaign, usePincer, useSelected } from "../../state";
import type { Cue, Talk } from "../../talk";
import { AudienceLink } from "../AudienceLink";
import { NotesText } from "../NotesText";
import { LazyPointingTools } from "../pointing/LazyPointingTools";
import { CueList } from "./CueList";
import { captionOf } from "./cue-words";
import { DeskButton } from "./DeskButton";
import { DeskHeader } from "./DeskHeader";
import type { Desk } from "./desk";
import styles from "./desk.module.css";
import { NextCue } from "./NextCue";
import { OwnStage } from "./OwnStage";

export interface PresenterDeskProps {
  readonly desk: Desk;
  /** This window's map. */
  readonly map: ReactNode;
  readonly date: ReactNode;
  /** This window's time bar, with which one scrubs privately. */
  readonly timeBar: ReactNode;
  readonly still: (cue: Cue) => ReactNode;
  /** Does a command where it belongs: most of them in the audience's window. */
  readonly perform: (command: Command) => void;
}

/** Says where the talk stands, once a cue. */
function CueAnnouncer() {
  const pincer = usePincer();
  const at = useSelected(pincer.lectern, (state) => state.cue);
  const campaign = useOpenCampaign()?.campaign ?? null;
  const cues = cuesOf(pincer);
  const place = cues.findIndex(({ id }) => id === at);
  const cue = cues[place];
  return (
    <p className="visually-hidden" role="status">
      {cue ? `Cue ${place + 1} of ${cues.length}: ${captionOf(cue, campaign)}` : ""}
    </p>
  );
}

function Notes({ talk }: { readonly talk: Talk }) {
  const { lectern } = usePincer();
  const at = useSelected(lectern, (state) => state.cue);
  const cue = talk.cues.find(({ id }) => id === at);
  return (
    <section key={at} className={styles.notes} aria-labelledby="desk-notes">
      <h2 id="desk-notes">Notes</h2>
      {cue ? <NotesText notes={cue.notes} /> : <p>The talk has not begun.</p>}
    </section>
  );
}

/** What to do while there is nothing to show. */
function Waiting() {
  return (
    <div className={styles.waiting}>
      <h2>Waiting for the audience's window…</h2>
      <p>
        This window joins the page of Pincer from which it was opened, in the same browser on this
        machine, as soon as that answers. If the page is closed, open Pincer again and press{" "}
        <kbd>Shift</kbd> <kbd>P</kbd> there for a new presenter's window.
      </p>
    </div>
  );
}

function Controls({ perform }: Pick<PresenterDeskProps, "perform">) {
  const { lectern } = usePincer();
  const presenting = useSelected(lectern, (state) => state.presenting);
  const typed = useSelected(lectern, (state) => state.typed);
  return (
    <div className={styles.controls} role="toolbar" aria-label="Lecture">
      <DeskButton id="previous-cue" perform={perform}>
        Back
      </DeskButton>
      <DeskButton id="next-cue" main perform={perform}>
        Next
      </DeskButton>
      {typed && <span className={styles.typed}>→ {typed}</span>}
      <DeskButton id="blank" perform={perform}>
        Blank
      </DeskButton>
      <DeskButton id="show-passage" perform={perform}>
        Passage
      </DeskButton>
      <LazyPointingTools className={styles.pointing} perform={perform} />
      <span className={styles.gap} />
      <DeskButton id="pre-flight" perform={perform}>
        Ready?
      </DeskButton>
      {presenting ? (
        <DeskButton id="stop-presenting" perform={perform}>
          End
        </DeskButton>
      ) : (
        <DeskButton id="present" main perform={perform}>
          Begin
        </DeskButton>
      )}
    </div>
  );
}

/** Everything a speaker wants under their eyes while the audience looks at the other screen. */
export function PresenterDesk({ desk, map, date, timeBar, still, perform }: PresenterDeskProps) {
  const { lectern, link } = usePincer();
  const talk = useSelected(lectern, (state) => state.talk);
  const trial = useSelected(link, (state) => state.trial);
  return (
    <div className={styles.desk}>
      <DeskHeader talk={talk} />
      {talk && <CueList talk={talk} goTo={desk.goTo} />}
      <main className={styles.middle} hidden={!talk}>
        <OwnStage desk={desk} map={map} date={date} perform={perform} />
        {trial ? <div className={styles.bar}>{timeBar}</div> : <NextCue still={still} />}
      </main>
      {talk ? <Notes talk={talk} /> : <Waiting />}
      <Controls perform={perform} />
      <CueAnnouncer />
      <AudienceLink />
    </div>
  );
}
