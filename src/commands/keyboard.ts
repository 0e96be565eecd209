import type { Pincer } from "../state";
import type { Command, KeyChord } from "./command";

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

function matches(chord: KeyChord, press: KeyPress): boolean {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return (
    chord.key === key &&
    (chord.shift ?? false) === press.shiftKey &&
    (chord.alt ?? false) === press.altKey &&
    (chord.control ?? false) === (press.ctrlKey || press.metaKey)
  );
}

/**
 * The command that a key press asks for, or null when none that makes sense now has the key. What the speaker
 * points with has the first word while it is in hand, then the lectern while presenting, then the map's tools.
 */
export function commandForKey(
  commands: readonly Command[],
  press: KeyPress,
  pincer: Pincer,
): Command | null {
  const meant = commands.filter(
    ({ keys, enabled }) =>
      keys.some((chord) => matches(chord, press)) && (enabled?.(pincer) ?? true),
  );
  return (
    meant.find(({ group }) => group === "Pointing") ??
    meant.find(({ group }) => group === "Lecture") ??
    meant.find(({ group }) => group === "Tools") ??
    meant[0] ??
    null
  );
}

const NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageDown: "Page Down",
  PageUp: "Page Up",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  AudioVolumeUp: "Volume up",
  AudioVolumeDown: "Volume down",
  MediaTrackNext: "Next track",
  MediaTrackPrevious: "Previous track",
};

/** A chord as help shows it: `Shift + →`. */
export function describeKey({ key, shift, alt, control }: KeyChord): string {
  const isShiftedSign = key.length === 1 && /[^a-z0-9 ]/.test(key);
  return [
    control ? "Ctrl" : null,
    alt ? "Alt" : null,
    shift && !isShiftedSign ? "Shift" : null,
    NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ]
    .filter(Boolean)
    .join(" + ");
}

/** All keys of a command as help shows them, each once; the ten digits are one entry. */
export function describeKeys({ keys }: Pick<Command, "keys">): readonly string[] {
  const others = keys.filter(({ key }) => !/^\d$/.test(key));
  const hasDigits = others.length === keys.length - 10;
  const told = new Set((hasDigits ? others : keys).map(describeKey));
  return hasDigits ? ["0 … 9", ...told] : [...told];
}
