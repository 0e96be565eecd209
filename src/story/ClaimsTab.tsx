import { useMemo, useState } from "react";
import type { Claim } from "../campaign";
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

function ClaimItem({ claim }: { readonly claim: Claim }) {
  const { campaign, showPassage } = useStory();
  const passage = passageOfClaim(campaign, claim.id);
  return (
    <li className={styles.item} data-claim={claim.id}>
      <div className={styles.head}>
        <VerdictSign verdict={claim.verdict} />
        {passage && (
          <button type="button" className={styles.go} onClick={() => showPassage(passage)}>
            {passage.title}
          </button>
        )}
      </div>
      <ClaimColumns claim={claim} />
    </li>
  );
}

/** Every claim of the lecture beside what historians record, to be searched and filtered by verdict. */
export function ClaimsTab() {
  const { campaign } = useStory();
  const [wanted, setWanted] = useState("");
  const [verdicts, setVerdicts] = useState<ReadonlySet<ClaimVerdict>>(new Set());
  const all = useMemo(() => [...campaign.claims.values()], [campaign]);
  const counts = useMemo(() => countVerdicts(all), [all]);
  const shown = filterClaims(all, wanted, verdicts);

  const toggle = (verdict: ClaimVerdict) => {
    const after = new Set(verdicts);
    if (!after.delete(verdict)) after.add(verdict);
    setVerdicts(after);
  };
  return (
    <>
      <div className={search.bar}>
        <SearchBox label="Search the claims" value={wanted} onChange={setWanted} />
        <fieldset className={styles.verdicts}>
          <legend className={styles.legend}>Show by verdict</legend>
          <div className={search.chips}>
            {VERDICTS.filter(({ verdict }) => counts.has(verdict)).map(({ verdict }) => (
              <button
                key={verdict}
                type="button"
                className={search.chip}
                aria-pressed={verdicts.has(verdict)}
                onClick={() => toggle(verdict)}
              >
                {signOf(verdict)} {verdict} {counts.get(verdict)}
              </button>
            ))}
          </div>
        </fieldset>
        <p className={styles.count} aria-live="polite">
          {shown.length === all.length
            ? `${all.length} claims`
            : `${shown.length} of ${all.length} claims`}
        </p>
      </div>
      {shown.length === 0 && <p className={search.none}>No claim fits. Take a filter away.</p>}
      <ul className={styles.list}>
        {shown.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  );
}
