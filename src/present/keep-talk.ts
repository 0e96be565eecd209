import { describeProblem, type ReadFile } from "../campaign";
import type { Pincer } from "../state";
import { loadTalk, loadTalkShelf } from "../talk";

/**
 * Keeps a talk at hand that belongs to the open campaign: the one the lecturer holds if it has a cue there,
 * the campaign's own otherwise.
 * @param read fetches a file by its path below `geodata/`
 * @returns what stops it
 */
export function keepTalk(pincer: Pincer, read: ReadFile): () => void {
  const { kiosk, lectern, library, messages } = pincer;
  let wanted: string | null = null;

  const follow = async () => {
    const state = library.getState();
    // An exhibit holds its own talk, whichever campaign a visitor opens.
    if (kiosk.getState().plan) return;
    if (state.status !== "open" || lectern.getState().presenting) return;
    const { id } = state.open.campaign;
    const held = lectern.getState().talk;
    if (wanted === id || held?.cues.some(({ campaign }) => campaign === id)) return;
    wanted = id;
    const { talks } = await loadTalkShelf(read);
    const entry = talks.find(({ campaign }) => campaign === id);
    const { talk, problems } = entry
      ? await loadTalk(read, entry.id)
      : { talk: null, problems: [] };
    if (wanted !== id) return;
    wanted = null;
    lectern.hold(talk);
    const [problem] = problems;
    if (problem) messages.warn(`This campaign's talk cannot be used. ${describeProblem(problem)}`);
  };

  void follow();
  return library.subscribe(() => void follow());
}
