import { useEffect, useRef } from "react";
import { commandById, compareWith, hasPlans, splitStage } from "../commands";
import { type Beside, type OpenCampaign, type Pincer, usePincer, useSelected } from "../state";
import { CloseIcon, GhostIcon, IconButton } from "../ui";
import { MomentFields } from "./MomentFields";
import styles from "./panel.module.css";
import { presetsFor } from "./presets";
import { describeSpan } from "./words";

interface ComparePanelProps {
  readonly open: OpenCampaign;
  /** What the second map shows; null while it loads. */
  readonly second: OpenCampaign | null;
  readonly beside: Beside | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPANS: readonly number[] = [6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 30 * DAY];

/** Spans on offer from the earliest to the latest, ms, with the one in use if it is another. */
function spansWith(offset: number): readonly number[] {
  const spans = [...SPANS.map((span) => -span), ...SPANS];
  return [...new Set([...spans, offset])].sort((a, b) => a - b);
}

function besideOfChoice(choice: string, { clock }: Pincer): Beside | null {
  const { now } = clock.getState();
  if (choice === "") return null;
  if (choice === "instant") return { kind: "instant", instant: now };
  if (choice === "interval") return { kind: "interval", offset: -DAY };
  if (choice === "planned") return { kind: "planned" };
  return { kind: "campaign", campaign: choice, instant: null };
}

const choiceOf = (beside: Beside | null) =>
  beside === null ? "" : beside.kind === "campaign" ? beside.campaign : beside.kind;

/** Where one says what is compared with what, and how. */
export function ComparePanel({ open, second, beside }: ComparePanelProps) {
  const pincer = usePincer();
  const { comparison, dialogs, ghosts, library } = pincer;
  const shelf = useSelected(library, (state) => state.shelf);
  const split = useSelected(comparison, (state) => state.split);
  const handy = useSelected(ghosts, (state) => state.handy);
  const panel = useRef<HTMLElement>(null);
  const close = () => dialogs.show(null);
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);

  const { campaign } = open;
  const presets = presetsFor(campaign, shelf, pincer.clock.getState().now);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby="compare-title"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2 id="compare-title">Compare two moments</h2>
        <IconButton icon={CloseIcon} label="Close this panel" onClick={close} />
      </header>
      <ul className={styles.presets} aria-label="Ready comparisons">
        {presets.map(({ id, label, note, run }) => (
          <li key={id}>
            <button type="button" onClick={() => run(pincer)}>
              <b>{label}</b> <span>{note}</span>
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.field}>
        Beside the clock
        <select
          value={choiceOf(beside)}
          onChange={({ target }) => compareWith(pincer, besideOfChoice(target.value, pincer))}
        >
          <option value="">nothing: one map</option>
          <option value="instant">a moment, pinned</option>
          <option value="interval">a moment that goes along</option>
          {hasPlans(campaign) && <option value="planned">what was planned</option>}
          <optgroup label="another campaign">
            {shelf
              .filter(({ id }) => id !== campaign.id)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        </select>
      </label>
      {beside?.kind === "interval" && (
        <label className={styles.field}>
          How far from the clock
          <select
            value={beside.offset}
            onChange={({ target }) =>
              compareWith(pincer, { kind: "interval", offset: Number(target.value) })
            }
          >
            {spansWith(beside.offset).map((offset) => (
              <option key={offset} value={offset}>
                {describeSpan(offset)}
              </option>
            ))}
          </select>
        </label>
      )}
      {second && (beside?.kind === "instant" || beside?.kind === "campaign") && (
        <MomentFields key={beside.kind} beside={beside} campaign={second.campaign} />
      )}
      <div className={styles.row}>
        <fieldset className={styles.choice}>
          <legend className="visually-hidden">How the two share the map</legend>
          <button
            type="button"
            aria-pressed={split === "swipe"}
            onClick={() => splitStage(pincer, "swipe")}
          >
            Bar
          </button>
          <button
            type="button"
            aria-pressed={split === "twin"}
            onClick={() => splitStage(pincer, "twin")}
          >
            Halves
          </button>
        </fieldset>
        {beside && (
          <button type="button" onClick={() => compareWith(pincer, null)}>
            Stop comparing
          </button>
        )}
      </div>
      <button
        type="button"
        className={styles.ghosts}
        aria-pressed={handy}
        onClick={() => commandById("ghosts").run(pincer)}
      >
        <GhostIcon /> Ghosts: hold for before or after
      </button>
    </section>
  );
}
