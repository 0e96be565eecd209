import type { Campaign, Claim, Passage } from "../campaign";

export type ClaimVerdict = Claim["verdict"];

/** In the order they are offered, with a sign that tells them apart without colour. */
export const VERDICTS: readonly { readonly verdict: ClaimVerdict; readonly sign: string }[] = [
  { verdict: "agrees", sign: "✓" },
  { verdict: "partly agrees", sign: "≈" },
  { verdict: "differs", sign: "≠" },
  { verdict: "unverifiable", sign: "?" },
];

export function signOf(verdict: ClaimVerdict): string {
  return VERDICTS.find((entry) => entry.verdict === verdict)?.sign ?? "?";
}

/** Claims that contain every word of the search and have one of the verdicts; no verdict means any. */
export function filterClaims(
  claims: Iterable<Claim>,
  search: string,
  verdicts: ReadonlySet<ClaimVerdict>,
): readonly Claim[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return [...claims].filter((claim) => {
    if (verdicts.size > 0 && !verdicts.has(claim.verdict)) return false;
    const text = `${claim.claim} ${claim.record} ${claim.note ?? ""}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many claims have each verdict; verdicts without a claim are left out. */
export function countVerdicts(claims: Iterable<Claim>): ReadonlyMap<ClaimVerdict, number> {
  const counts = new Map<ClaimVerdict, number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

/** The passage that discusses a claim: the first to name it. */
export function passageOfClaim(campaign: Campaign, claim: string): Passage | null {
  return campaign.passages.find((passage) => passage.claims.includes(claim)) ?? null;
}
