import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";

/** Undoes the last change of the talk, and says which that is. */
export function UndoButton() {
  const pincer = usePincer();
  const what = useSelected(pincer.workshop, (state) => state.past.at(-1)?.what ?? null);
  const label = what === null ? "Undo" : `Undo: ${what}`;
  return (
    <button
      type="button"
      disabled={what === null}
      aria-label={label}
      title={label}
      onClick={() => commandById("undo-talk-change").run(pincer)}
    >
      Undo
    </button>
  );
}
