import { useId, useMemo, useState } from "react";
import type { Campaign, Claim } from "../campaign";
import { openDoor } from "../commands";
import { usePincer } from "../state";
import { ClaimColumns, VerdictSign } from "./ClaimBlock";
import {
  type ClaimVerdict,
  countVerdicts,
  filterClaims,
  passageOfClaim,
  signOf,
  VERDICTS,
} from "./claim-filter";
import styles from "./claims-tab.module.css";
import { SearchBox } from "./SearchBox";
import search from "./search.module.css";
import { useStory } from "./story-context";
import { useOtherCampaigns } from "./use-other-campaigns";

interface ClaimItemProps {
  readonly claim: Claim;
  /** The campaign that tells of it. */
  readonly home: Campaign;
}

function ClaimItem({ claim, home }: ClaimItemProps) {
  const pincer = usePincer();
  const { campaign, showPassage } = useStory();
  const passage = passageOfClaim(home, claim.id);
  const isElsewhere = home !== campaign;
  const go = () => {
    if (!passage) return;
    if (isElsewhere) openDoor(pincer, home.id, passage.id);
    else showPassage(passage);
  };
  return (
    <li className={styles.item} data-claim={claim.id}>
      <div className={styles.head}>
        <VerdictSign verdict={claim.verdict} />
        {passage && (
          <button type="button" className={styles.go} onClick={go}>
            {isElsewhere && <span className={styles.home}>{home.title}: </span>}
            {passage.title}
          </button>
        )}
      </div>
      <ClaimColumns claim={claim} />
    </li>
  );
}

interface VerdictChipsProps {
  readonly counts: ReadonlyMap<ClaimVerdict, number>;
  readonly chosen: ReadonlySet<ClaimVerdict>;
  readonly choose: (chosen: ReadonlySet<ClaimVerdict>) => void;
}

function VerdictChips({ counts, chosen, choose }: VerdictChipsProps) {
  const toggle = (verdict: ClaimVerdict) => {
    const after = new Set(chosen);
    if (!after.delete(verdict)) after.add(verdict);
    choose(after);
  };
  return (
    <fieldset className={styles.verdicts}>
      <legend className={styles.legend}>Show by verdict</legend>
      <div className={search.chips}>
        {VERDICTS.filter(({ verdict }) => counts.has(verdict)).map(({ verdict }) => (
          <button
            key={verdict}
            type="button"
            className={search.chip}
            aria-pressed={chosen.has(verdict)}
            onClick={() => toggle(verdict)}
          >
            {signOf(verdict)} {verdict} {counts.get(verdict)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const SCOPES = [
  { isWide: false, label: "This campaign" },
  { isWide: true, label: "All campaigns" },
] as const;

/** Every claim of the lecture beside what historians record, to be searched and filtered by verdict. */
export function ClaimsTab() {
  const { campaign } = useStory();
  const scope = useId();
  const [isWide, setWide] = useState(false);
  const [wanted, setWanted] = useState("");
  const [verdicts, setVerdicts] = useState<ReadonlySet<ClaimVerdict>>(new Set());
  const others = useOtherCampaigns(campaign.id, isWide);
  const homes = useMemo(() => {
    const campaigns = isWide ? [campaign, ...others.campaigns] : [campaign];
    return new Map(
      campaigns.flatMap((home) => [...home.claims.values()].map((claim) => [claim, home] as const)),
    );
  }, [campaign, isWide, others.campaigns]);
  const counts = useMemo(() => countVerdicts(homes.keys()), [homes]);
  const shown = filterClaims(homes.keys(), wanted, verdicts);
  const count = shown.length === homes.size ? homes.size : `${shown.length} of ${homes.size}`;
  return (
    <>
      <div className={search.bar}>
        <SearchBox label="Search the claims" value={wanted} onChange={setWanted} />
      </div>
      <div className={styles.filters}>
        <fieldset className={styles.scope}>
          <legend className={styles.legend}>Claims of</legend>
          {SCOPES.map(({ isWide: wide, label }) => (
            <label key={label}>
              <input
                type="radio"
                name={scope}
                checked={isWide === wide}
                onChange={() => setWide(wide)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <VerdictChips counts={counts} chosen={verdicts} choose={setVerdicts} />
        <p className={styles.count} aria-live="polite">
          {others.loading ? "Reading the other campaigns…" : `${count} claims`}
        </p>
        {isWide && others.failed.length > 0 && (
          <p className={styles.failed} role="alert">
            Could not read: {others.failed.join(", ")}.{" "}
            <button type="button" className={search.chip} onClick={others.retry}>
              Try again
            </button>
          </p>
        )}
      </div>
      {shown.length === 0 && !others.loading && (
        <p className={search.none}>No claim fits. Take a filter away.</p>
      )}
      {VERDICTS.map(({ verdict }) => {
        const claims = shown.filter((claim) => claim.verdict === verdict);
        if (claims.length === 0) return null;
        return (
          <section key={verdict} aria-label={`Claims: ${verdict}`}>
            <h3 className={styles.group}>
              {signOf(verdict)} {verdict} <span className={styles.home}>{claims.length}</span>
            </h3>
            <ul className={styles.list}>
              {claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} home={homes.get(claim) ?? campaign} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
