import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from "react";
import { selectUnit } from "../commands";
import { usePincer, useSelected } from "../state";
import { SymbolImage } from "../ui";
import { type ForceRow, forceRows } from "./force-tree";
import styles from "./forces.module.css";
import { usePacedInstant } from "./paced-instant";
import { presenceAt } from "./presence";
import { SearchBox } from "./SearchBox";
import search from "./search.module.css";
import { useStory } from "./story-context";
import { treeMove, typeAhead } from "./tree-keys";
import { usePointing } from "./use-pointing";

/** Letters typed within this time are one word, wall ms. */
const TYPE_AHEAD_MS = 700;

/** Keys of the tree that may find nothing to do, and still are not the page's. */
const HANDLED_KEYS = new Set(["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"]);

const NOTHING: ReadonlySet<string> = new Set();

const rowId = (key: string) => `forces-${key.replace(":", "-")}`;

interface TreeRowProps {
  readonly row: ForceRow;
  readonly expanded: boolean;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly present: boolean;
  readonly onActivate: (row: ForceRow) => void;
  readonly onToggle: (key: string) => void;
}

const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { row, expanded, focused, selected, present, onActivate, onToggle } = props;
  const { unit, force } = row;
  const pointing = usePointing("unit", unit?.id ?? "");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
    <div
      className={styles.row}
      role="treeitem"
      id={rowId(row.key)}
      data-key={row.key}
      data-unit={unit?.id}
      data-present={present}
      style={{ paddingInlineStart: `calc(var(--space-3) + ${row.level - 1} * 14px)` }}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? expanded : undefined}
      aria-selected={selected}
      tabIndex={focused ? 0 : -1}
      onClick={() => onActivate(row)}
      {...(unit ? pointing : undefined)}
    >
      <span
        className={styles.chevron}
        data-shown={row.expandable}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(row.key);
        }}
      />
      {unit && force && (
        <span className={styles.symbol}>
          <SymbolImage unit={unit} force={force} size={26} />
        </span>
      )}
      <span className={unit ? styles.name : styles.groupName}>{row.label}</span>
      {unit && <span className={styles.echelon}>{unit.echelon}</span>}
      {!present && <span className={styles.hidden}>, not on the map now</span>}
    </div>
  );
});

/** The order of battle as an ARIA tree; Enter opens a unit's card. */
export function ForcesTab() {
  const pincer = usePincer();
  const { campaign } = useStory();
  const instant = usePacedInstant();
  const selected = useSelected(pincer.selection, (state) => state.unit);
  const [wanted, setWanted] = useState("");
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState("");
  const typed = useRef({ text: "", at: Number.NEGATIVE_INFINITY });

  const rows = useMemo(() => forceRows(campaign, collapsed, wanted), [campaign, collapsed, wanted]);
  const opened = wanted.trim() ? NOTHING : collapsed;
  // One row can always be reached by Tab, even when the focused one was filtered away.
  const reachable = rows.some((row) => row.key === focused) ? focused : rows[0]?.key;

  const toggle = useCallback(
    (key: string) =>
      setCollapsed((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    [],
  );
  const activate = useCallback(
    (row: ForceRow) => {
      setFocused(row.key);
      if (row.unit) selectUnit(pincer, row.unit.id);
      else toggle(row.key);
    },
    [pincer, toggle],
  );
  const moveTo = (key: string) => {
    setFocused(key);
    document.getElementById(rowId(key))?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows.find(({ key }) => key === reachable);
    if (!row) return;
    const move = treeMove(rows, row.key, event.key, opened);
    if (move?.kind === "focus") moveTo(move.key);
    else if (move) toggle(move.key);
    else if (event.key === "Enter" || event.key === " ") activate(row);
    else if (event.key.length === 1) {
      const { text, at } = typed.current;
      const word = event.timeStamp - at < TYPE_AHEAD_MS ? text + event.key : event.key;
      typed.current = { text: word, at: event.timeStamp };
      const found = typeAhead(rows, row.key, word);
      if (found) moveTo(found.key);
    } else if (!HANDLED_KEYS.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className={search.bar}>
        <SearchBox label="Find a unit" value={wanted} onChange={setWanted} />
      </div>
      {rows.length === 0 && <p className={search.none}>No unit of that name.</p>}
      <div
        className={styles.tree}
        role="tree"
        aria-label="Order of battle"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <TreeRow
            key={row.key}
            row={row}
            expanded={!opened.has(row.key)}
            focused={row.key === reachable}
            selected={row.unit !== null && row.unit.id === selected}
            present={row.unit === null || presenceAt(row.unit, instant) === "present"}
            onActivate={activate}
            onToggle={toggle}
          />
        ))}
      </div>
    </>
  );
}
