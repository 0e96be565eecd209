import type { CSSProperties } from "react";
import { type Campaign, type FigureGroup, parseCitation } from "../campaign";
import { CitationMarks } from "./CitationMarks";
import styles from "./figures-tab.module.css";
import { useStory } from "./story-context";

type Estimate = FigureGroup["estimates"][number];

const number = new Intl.NumberFormat("en-GB");

/** `17,000–20,000`. */
const inWords = ({ low, high }: Estimate) =>
  high === undefined ? number.format(low) : `${number.format(low)}–${number.format(high)}`;

/** The colour of a side: that of its first force. */
function sideColour({ forces }: Campaign, side: string): string | undefined {
  return [...forces.values()].find((force) => force.side === side)?.colour;
}

function EstimateRow({ estimate, most }: { readonly estimate: Estimate; readonly most: number }) {
  const { campaign } = useStory();
  const { low, high = low, side, subject, by, note, sources } = estimate;
  const share = (value: number) => (most > 0 ? value / most : 0);
  const style = {
    "--low": share(low),
    "--high": share(high),
    "--colour": sideColour(campaign, side),
  } as CSSProperties;
  return (
    <li className={styles.estimate}>
      <p className={styles.words}>
        <span className={styles.subject}>{subject}</span>
        <strong>{inWords(estimate)}</strong>
      </p>
      <div className={styles.bar} style={style} aria-hidden="true" />
      <p className={styles.by}>
        {by} <CitationMarks citations={sources.map(parseCitation)} />
        {note && <span className={styles.note}>{note}.</span>}
      </p>
    </li>
  );
}

function Group({ group }: { readonly group: FigureGroup }) {
  const most = Math.max(...group.estimates.map(({ low, high = low }) => high));
  return (
    <section className={styles.group} aria-labelledby={`figures-${group.id}`}>
      <h3 id={`figures-${group.id}`}>
        {group.title} <span className={styles.counted}>({group.counted})</span>
      </h3>
      <ul className={styles.estimates}>
        {group.estimates.map((estimate) => (
          <EstimateRow key={`${estimate.subject} ${estimate.by}`} estimate={estimate} most={most} />
        ))}
      </ul>
    </section>
  );
}

const KINDS = [
  { kind: "strength", title: "Strengths" },
  { kind: "losses", title: "Losses" },
] as const;

/** Strengths and losses as each source gives them, side by side: they are never averaged. */
export function FiguresTab() {
  const { campaign } = useStory();
  if (campaign.figures.length === 0) {
    return <p className={styles.none}>No figures are recorded for this campaign.</p>;
  }
  return (
    <>
      <p className={styles.none}>
        Every bar is one source's number. A pale end shows a range. Where sources disagree, both
        stand.
      </p>
      {KINDS.map(({ kind, title }) => {
        const groups = campaign.figures.filter((group) => group.kind === kind);
        if (groups.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`figures-${kind}`}>
            <h2 className={styles.kind} id={`figures-${kind}`}>
              {title}
            </h2>
            {groups.map((group) => (
              <Group key={group.id} group={group} />
            ))}
          </section>
        );
      })}
    </>
  );
}
