import { useCallback, useContext, useEffect, useState } from "react";
import { commandById } from "../../commands";
import { LoadCampaignContext, usePincer, useSelected } from "../../state";
import { Dialog, SymbolRendererContext } from "../../ui";
import button from "../button.module.css";
import { FindingRow } from "./FindingRow";
import { asText, byUrgency, type Finding, summarize } from "./finding";
import { lookAtKeeping } from "./look-at-keeping";
import { lookAtPicture } from "./look-at-picture";
import { lookAtRoom } from "./look-at-room";
import { lookAtTalk } from "./look-at-talk";
import styles from "./preflight.module.css";

export interface PreflightDialogProps {
  /** Id of the open campaign. */
  readonly campaign: string;
  /** Draws the whole map anew, to see how long that takes; null when there is no map. */
  readonly redraw: (() => void) | null;
  readonly onClose: () => void;
}

/** Runs all checks when the dialog opens, and again when asked. */
function useFindings(open: string, redraw: (() => void) | null) {
  const { lectern, link } = usePincer();
  const load = useContext(LoadCampaignContext);
  const draw = useContext(SymbolRendererContext);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [run, setRun] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` asks for the same checks anew
  useEffect(() => {
    let gone = false;
    const check = async () => {
      const { findings: ofTalk, campaign } = await lookAtTalk(lectern.getState().talk, open, load);
      const ofRoom = await lookAtRoom(link.getState().other === "connected");
      const ofKeeping = await lookAtKeeping();
      // Last, when nothing else is at work that would slow it.
      const ofPicture = await lookAtPicture(campaign, draw, redraw);
      if (!gone) setFindings([...ofTalk, ...ofKeeping, ...ofPicture, ...ofRoom]);
    };
    void check();
    return () => {
      gone = true;
    };
  }, [lectern, link, open, load, draw, redraw, run]);
  const again = useCallback(() => {
    setFindings(null);
    setRun((before) => before + 1);
  }, []);
  return { findings, again };
}

/** The pre-flight: whether this talk can run here with no network, and what to do about what can't. */
export function PreflightDialog({ campaign, redraw, onClose }: PreflightDialogProps) {
  const pincer = usePincer();
  const { lectern, messages } = pincer;
  const talk = useSelected(lectern, (state) => state.talk?.title ?? "No talk");
  const { findings, again } = useFindings(campaign, redraw);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText(talk, findings ?? []));
      messages.say("The pre-flight is copied.");
    } catch {
      messages.warn("The browser refused the clipboard; mark the text and copy it by hand.");
    }
  };
  const keepForGood = () =>
    void navigator.storage.persist().then((granted) => {
      if (!granted) messages.say("The browser gave no promise. Save the talk as a file too.");
      again();
    });
  const actions: Partial<Record<string, { readonly label: string; readonly run: () => void }>> = {
    ...("storage" in navigator && { storage: { label: "Keep for good", run: keepForGood } }),
  };
  return (
    <Dialog title="Ready for the talk?" size="wide" onClose={onClose}>
      <div className={styles.head}>
        <p
          className={styles.summary}
          role="status"
          data-part="summary"
          data-verdict={findings ? byUrgency(findings)[0]?.verdict : undefined}
        >
          {findings ? summarize(findings) : "Checking…"}
        </p>
        <p className={styles.talk}>“{talk}”, on this machine, with no network.</p>
      </div>
      <ul className={styles.findings}>
        {byUrgency(findings ?? []).map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            action={finding.remedy ? actions[finding.id] : undefined}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <button type="button" className={button.button} disabled={!findings} onClick={again}>
          Check again
        </button>
        <button
          type="button"
          className={button.button}
          disabled={!findings}
          onClick={() => void copy()}
        >
          Copy as text
        </button>
        <button
          type="button"
          className={button.button}
          disabled={pincer.link.getState().desk}
          onClick={() => commandById("hall").run(pincer)}
        >
          What the last row can read…
        </button>
      </div>
    </Dialog>
  );
}
