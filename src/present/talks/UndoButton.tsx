import { commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";

/** Undoes the last change of the talk, and says which that is. */
export function UndoButton() {
  const pincer = usePincer();
  const what = useSelected(pincer.workshop, (state) => state.past.at(-1)?.what ?? null);
  return (
    <button
      type="button"
      disabled={what === null}
      title={what === null ? undefined : `Undo: ${what}`}
      onClick={() => commandById("undo-talk-change").run(pincer)}
    >
      Undo{what !== null && <span className="visually-hidden">: {what}</span>}
    </button>
  );
}
