import type { Source } from "../campaign";

type Name = NonNullable<Source["author"]>[number];

const LONGEST_TITLE_MARK = 28;

const surname = (name: Name) => name.family ?? name.literal ?? name.given ?? "";

/** `Coox, Alvin D.` */
function fullName(name: Name): string {
  if (name.family) return name.given ? `${name.family}, ${name.given}` : name.family;
  return surname(name);
}

function joined(names: readonly string[]): string {
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(" and ");
}

function shortTitle(title: string): string {
  const [main = title] = title.split(/[:.;(]/);
  const trimmed = main.trim();
  if (trimmed.length <= LONGEST_TITLE_MARK) return trimmed;
  return `${trimmed.slice(0, LONGEST_TITLE_MARK).replace(/\s+\S*$/, "")}…`;
}

function yearOf(source: Source): string | null {
  const year = source.issued?.["date-parts"][0]?.[0];
  return year === undefined ? null : String(year);
}

/**
 * The author-year mark of a source: `Coox 1985`; an anonymous work goes by the start of its title. A CSL
 * `citation-label` says it better where the names are in a script that readers may not know.
 */
export function shortMark(source: Source): string {
  const label = source["citation-label"];
  if (typeof label === "string") return label;
  const people = source.author ?? source.editor ?? [];
  const who = people.length > 0 ? joined(people.map(surname)) : shortTitle(source.title);
  const year = yearOf(source);
  return year ? `${who} ${year}` : who;
}

/** The parts of a bibliography entry, to be set in type. */
export interface Reference {
  readonly authors: string | null;
  readonly year: string | null;
  readonly title: string;
  /** BCP 47 tag of the title, where the source gives one. */
  readonly language: string | undefined;
  /** Where it appeared and who published it. */
  readonly imprint: string | null;
  readonly note: string | null;
}

/** `Leavenworth Papers 2`. */
function seriesOf(source: Source): string {
  return [source["collection-title"], source["collection-number"]]
    .filter((part) => typeof part === "string")
    .join(" ");
}

/** A CSL-JSON item as the parts of a plain bibliography entry. */
export function referenceOf(source: Source): Reference {
  const editors = !source.author && source.editor ? " (ed.)" : "";
  const people = source.author ?? source.editor ?? [];
  const publisher = [source["publisher-place"], source.publisher].filter(Boolean).join(": ");
  const imprint = [source["container-title"], seriesOf(source), publisher]
    .filter(Boolean)
    .join(". ");
  return {
    authors: people.length > 0 ? `${joined(people.map(fullName))}${editors}` : null,
    year: yearOf(source),
    title: source.title,
    language: typeof source.language === "string" ? source.language : undefined,
    imprint: imprint || null,
    note: source.note ?? null,
  };
}

/** A bibliography entry in one line, for tooltips and screen readers. */
export function referenceInWords(source: Source): string {
  const { authors, year, title, imprint } = referenceOf(source);
  const parts = [[authors, year && `(${year})`].filter(Boolean).join(" "), title, imprint];
  return `${parts.filter(Boolean).join(". ")}.`.replace(/([.?!])\.$/, "$1");
}
