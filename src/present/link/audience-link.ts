import { type Stroke, writeStrokes } from "../../pointing";
import type { Pincer } from "../../state";
import { type Talk, writeTalk } from "../../talk";
import { tellHand } from "./hand";
import { SILENCE_MS } from "./hearing";
import { keepLecture, keptSession, newName, tabStorage } from "./kept";
import { channelName, readMessage, write } from "./messages";
import { obey } from "./obey";
import { sceneOf, type WatchedMap } from "./scene";

/** How often the windows speak without being asked, wall ms. */
const BEAT_MS = 1000;
/** Changes closer together than this are told in one, wall ms: a frame of film, so that flights look smooth. */
const PACE_MS = 33;

/** What was last written as a text: it is long, and seldom changes. */
function writer<Written>(write: (written: Written) => string) {
  let last: { readonly of: Written; readonly text: string } | null = null;
  return {
    isOf: (written: Written) => last?.of === written,
    text(written: Written): string {
      if (last?.of !== written) last = { of: written, text: write(written) };
      return last.text;
    },
  };
}

export interface AudienceLink {
  /** Follows a map's camera too. @returns what ends that */
  watch(map: WatchedMap): () => void;
  close(): void;
}

/**
 * The audience's end: it owns the lecture, tells the presenter's window of every change, does what that asks
 * for, and keeps the lecture for after a reload.
 */
export function serveDesk(pincer: Pincer): AudienceLink {
  const { camera, clock, comparison, dialogs, ghosts, lectern, library, link, messages } = pincer;
  const { pointing, selection, settings } = pincer;
  const storage = tabStorage();
  link.name(keptSession(storage));
  const channel = new BroadcastChannel(channelName(link.getState().session));
  const life = { page: newName(), bornAt: Date.now() };
  let revision = 0;
  let map: WatchedMap | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  const talks = writer((talk: Talk | null) => (talk ? writeTalk(talk) : ""));
  const marks = writer((strokes: readonly Stroke[]) => writeStrokes(strokes));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const scene = () => sceneOf(pincer, map);
  const talkText = () => talks.text(lectern.getState().talk);
  const marksText = () => marks.text(pointing.getState().strokes);
  const beat = () => {
    if (link.getState().returning) return;
    const texts = { talk: talkText(), marks: marksText() };
    channel.postMessage(
      write({ kind: "beat", ...life, revision: revision++, ...texts, scene: scene() }),
    );
  };
  const tell = () => {
    timer = undefined;
    const isToldAll =
      talks.isOf(lectern.getState().talk) && marks.isOf(pointing.getState().strokes);
    if (!isToldAll) beat();
    else
      channel.postMessage(write({ kind: "scene", ...life, revision: revision++, scene: scene() }));
  };
  const changed = () => {
    if (link.getState().other === "connected") timer ??= setTimeout(tell, PACE_MS);
  };
  const keep = () => {
    if (link.getState().returning) return;
    keepLecture(storage, lectern.getState().talk, scene(), marksText());
  };

  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message?.kind === "hello") {
      heardAt = Date.now();
      link.setOther("connected");
      if (dialogs.getState().dialog === "presenter") dialogs.show(null);
      // Answered at once and not only by the timer, which a browser slows down in a covered window.
      beat();
    }
    if (message?.kind === "wish" && message.to === life.page) {
      obey(pincer, message.wish, scene().size);
    }
    if (message?.kind === "bye" && message.from === "presenter") link.setOther("none");
  };
  const pulse = setInterval(() => {
    const isConnected = link.getState().other === "connected";
    if (isConnected && Date.now() - heardAt > SILENCE_MS) link.setOther("lost");
    if (lectern.getState().presenting) keep();
  }, BEAT_MS);
  const leave = () => {
    if (lectern.getState().presenting) keep();
    channel.postMessage(write({ kind: "bye", from: "audience" }));
  };
  addEventListener("pagehide", leave);
  const stores = [
    camera,
    clock,
    comparison,
    ghosts,
    lectern,
    library,
    messages,
    selection,
    settings,
  ];
  const { page } = life;
  const unsubscribe = [
    ...stores.map((store) => store.subscribe(changed)),
    pointing.subscribe((state, before) => {
      const { tool, glue, ink, sizes, strokes } = before;
      const isSame = state.tool === tool && state.glue === glue && state.ink === ink;
      if (!isSame || state.sizes !== sizes || state.strokes !== strokes) changed();
    }),
    tellHand(pointing, (hand) => {
      if (link.getState().other !== "connected") return;
      channel.postMessage(write({ kind: "hand", page, hand }));
    }),
    link.subscribe((state, before) => {
      if (!before.returning || state.returning) return;
      // A talk that was handed over before it began is not to come back with each reload.
      keep();
      beat();
    }),
    lectern.subscribe((state, before) => {
      if (state.presenting || before.presenting) keep();
    }),
  ];
  beat();
  return {
    watch(watched) {
      map = watched;
      changed();
      const unwatch = watched.on("moved", changed);
      return () => {
        unwatch();
        if (map === watched) map = null;
      };
    },
    close() {
      clearTimeout(timer);
      clearInterval(pulse);
      removeEventListener("pagehide", leave);
      for (const end of unsubscribe) end();
      channel.close();
    },
  };
}
