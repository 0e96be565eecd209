/** `unknown` is what can only be tried: a page is not told, or not without bothering the user. */
export type Verdict = "ok" | "attention" | "fails" | "unknown";

/** What a check found, in plain words. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly says: string;
  /** What to do about it; none when all is well. */
  readonly remedy?: string;
}

/** The words for a verdict, beside its sign. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  ok: "Fine",
  attention: "Look at this",
  fails: "Fails",
  unknown: "Try it",
};

const countOf = (findings: readonly Finding[], verdict: Verdict) =>
  findings.filter((finding) => finding.verdict === verdict).length;

export const things = (count: number) => (count === 1 ? "1 thing" : `${count} things`);

/** The pre-flight in a line: whether the talk can run, and how much there is to see to. */
export function summarize(findings: readonly Finding[]): string {
  const fails = countOf(findings, "fails");
  const attention = countOf(findings, "attention");
  const unknown = countOf(findings, "unknown");
  const look = attention > 0 ? `${things(attention)} to look at` : null;
  const rest = unknown > 0 ? ` ${things(unknown)} can only be tried.` : "";
  if (fails > 0) {
    const failing = `${things(fails)} ${fails === 1 ? "fails" : "fail"}`;
    return `Not ready: ${[failing, look].filter(Boolean).join(", ")}.${rest}`;
  }
  return look ? `The talk can run; ${look}.${rest}` : `Ready.${rest}`;
}

/** What needs doing first comes first; in each group the order of the checks is kept. */
export function byUrgency(findings: readonly Finding[]): readonly Finding[] {
  const order: readonly Verdict[] = ["fails", "attention", "unknown", "ok"];
  return order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
}

/** The whole pre-flight as text, to be sent to whoever looks after the hall. */
export function asText(talk: string, findings: readonly Finding[]): string {
  const lines = byUrgency(findings).map(({ title, verdict, says, remedy }) =>
    [`[${VERDICT_WORDS[verdict]}] ${title}: ${says}`, remedy && `    ${remedy}`]
      .filter(Boolean)
      .join("\n"),
  );
  return [`Pre-flight of “${talk}”`, summarize(findings), "", ...lines, ""].join("\n");
}
