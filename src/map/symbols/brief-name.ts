/** Words that end a formation's short name, as maps with little room have them. */
const BRIEF: Readonly<Record<string, string>> = { Army: "A", Fleet: "Flt" };

/** A unit's short name for a map with little room: `1 Area A` for 1 Area Army. */
export function briefName(shortName: string): string {
  return shortName.replace(/ (\w+)$/, (end, word: string) =>
    word in BRIEF ? ` ${BRIEF[word]}` : end,
  );
}
