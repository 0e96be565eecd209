import type { ReadFile } from "../campaign";
import { savedTalks } from "../present";
import type { Pincer } from "../state";
import { loadTalk, loadTalkShelf, shownCues, type Talk } from "../talk";

const isShowable = (talk: Talk | null | undefined): talk is Talk =>
  talk != null && shownCues(talk).length > 0;

/**
 * The talk that an exhibit is to show: the one at hand, one kept in this browser, or one that comes with the app.
 * One that nobody knows is replaced by the first campaign's own, and said so.
 * @returns null while it cannot be read; then it is worth another try
 */
export async function findTalk(
  { lectern, library, messages }: Pick<Pincer, "lectern" | "library" | "messages">,
  wanted: string | null,
  read: ReadFile,
): Promise<Talk | null> {
  const held = lectern.getState().talk;
  if (wanted !== null && held?.id === wanted && isShowable(held)) return held;
  const saved = await savedTalks().catch(() => []);
  const own = saved.find(({ id }) => id === wanted);
  if (isShowable(own)) return own;
  const { talks } = await loadTalkShelf(read);
  const [first] = library.getState().shelf;
  const entry =
    talks.find(({ id }) => id === wanted) ?? talks.find(({ campaign }) => campaign === first?.id);
  if (!entry) return null;
  const { talk } = await loadTalk(read, entry.id);
  if (!isShowable(talk)) return null;
  if (wanted !== null && talk.id !== wanted) {
    messages.say(`There is no talk called “${wanted}” here; “${talk.title}” is shown.`);
  }
  return talk;
}
