import { createStore } from "zustand/vanilla";
import type { CameraView } from "../../campaign";
import { type Command, campaignOf } from "../../commands";
import { writeStrokes } from "../../pointing";
import type { Pincer } from "../../state";
import { readTalk, type Talk, writeTalk } from "../../talk";
import { tellHand } from "../link/hand";
import {
  type Hearing,
  hear,
  hearGoodBye,
  isSilent,
  NOTHING_HEARD,
  SILENCE_MS,
} from "../link/hearing";
import { keepLecture, keptLecture, leaveLecture, tabStorage } from "../link/kept";
import { ghostsOf, takeDress } from "../link/look";
import { channelName, readMessage, type Scene, type Wish, write } from "../link/messages";
import { lecternOf, stageSize, type WatchedMap } from "../link/scene";
import type { Size } from "../link/view-in-window";
import { followPointing } from "./follow-pointing";
import { followScene, wishOfTrial } from "./own-stage";

/** How often the desk asks whether the audience's window is there, wall ms. */
const BEAT_MS = 1000;

export interface DeskState {
  /** The audience's stage, CSS px; null before anything was heard. */
  readonly size: Size | null;
}

/** What the audience's window told before this one was reloaded; a fresh one has it from its opener. */
function heardBefore(): Hearing {
  const kept = keptLecture(tabStorage());
  if (!kept) return NOTHING_HEARD;
  const { scene, strokes, talk } = kept;
  return { ...NOTHING_HEARD, talk: writeTalk(talk), marks: writeStrokes(strokes), scene };
}

/**
 * The presenter's end: keeps this window's stores as the audience's window tells, passes wishes on, and lets go
 * of the audience's view while the speaker tries something privately.
 * @param open opens a campaign in this window
 */
export function createDesk(
  pincer: Pincer,
  session: string,
  open: (campaign: string) => Promise<boolean>,
) {
  const { camera, clock, comparison, ghosts, lectern, library, link, messages } = pincer;
  const { pointing, selection, settings } = pincer;
  const { getState, setState, subscribe } = createStore<DeskState>(() => ({ size: null }));
  const channel = new BroadcastChannel(channelName(session));
  const since = Date.now();
  let heard = heardBefore();
  let talk: { readonly text: string; readonly talk: Talk | null } = { text: "", talk: null };
  const told = followPointing(pointing);
  let map: WatchedMap | null = null;
  let mirrored: CameraView | null = null;
  /** The stores change because of what was heard, not because of the speaker. */
  let applying = false;

  const ask = (wish: Wish) => {
    if (heard.page !== null) channel.postMessage(write({ kind: "wish", to: heard.page, wish }));
  };
  const hello = () => channel.postMessage(write({ kind: "hello" }));
  const follow = (scene: Scene) => {
    applying = true;
    mirrored = followScene(pincer, scene, map, mirrored);
    applying = false;
  };
  const openFor = async ({ campaign }: Scene) => {
    if (campaign === null || library.getState().wanted === campaign) return;
    link.tryPrivately(false);
    if (await open(campaign)) showScene();
  };
  const showScene = () => {
    const { scene, talk: text } = heard;
    if (!scene) return;
    if (text !== null && text !== talk.text) talk = { text, talk: readTalk("talk", text).talk };
    lectern.restore(lecternOf(scene, talk.talk, false));
    takeDress(pincer, scene.dress);
    told.show(scene, heard.marks);
    if (scene.message && scene.message !== messages.getState().message) messages.say(scene.message);
    const { size } = getState();
    const stage = stageSize(scene);
    if (size?.width !== stage.width || size.height !== stage.height) setState({ size: stage });
    if (campaignOf(pincer)?.id !== scene.campaign) void openFor(scene);
    else if (!link.getState().trial) follow(scene);
  };

  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message?.kind === "bye" && message.from === "audience") {
      heard = hearGoodBye(heard);
      link.setOther("lost");
    }
    if (message?.kind === "hand" && message.page === heard.page) pointing.follow(message.hand);
    if (message?.kind !== "beat" && message?.kind !== "scene") return;
    const next = hear(heard, message, Date.now());
    if (next === heard) return;
    heard = next;
    link.setOther("connected");
    // A page that was heard in passing has yet to tell its talk.
    if (heard.talk === null) hello();
    showScene();
  };
  const beat = () => {
    const now = Date.now();
    // A desk that was reloaded gives the page it knew the time to answer before it takes it for gone.
    const isGone = heard.scene !== null && (heard.page !== null || now - since > SILENCE_MS);
    if (isSilent(heard, now)) link.setOther(isGone ? "lost" : "awaited");
    hello();
  };
  const pulse = setInterval(beat, BEAT_MS);
  const leave = () => {
    if (heard.scene) keepLecture(tabStorage(), talk.talk, heard.scene, heard.marks ?? "");
    channel.postMessage(write({ kind: "bye", from: "presenter" }));
  };
  addEventListener("pagehide", leave);

  /** A hand on this window's clock, map or units is a trial; nothing else moves them. */
  const handled = () => {
    if (!applying && library.getState().status === "open") link.tryPrivately(true);
  };
  const send = () => {
    const wish = map && wishOfTrial(pincer, map);
    if (!wish) return;
    ask(wish);
    link.tryPrivately(false);
  };
  const unsubscribe = [
    clock.subscribe((state, before) => {
      if (state.now !== before.now && state.period === before.period) handled();
    }),
    selection.subscribe((state, before) => {
      if (state.unit !== before.unit) handled();
    }),
    camera.subscribe((state, before) => {
      if (state.request !== before.request) handled();
    }),
    settings.subscribe((state, before) => {
      if (state.hiddenLayers !== before.hiddenLayers) handled();
    }),
    comparison.subscribe(handled),
    // Held for a moment, ghosts are meant for the hall; in a trial they stay private.
    ghosts.subscribe(() => {
      if (!applying && !link.getState().trial) ask({ do: "ghosts", ghosts: ghostsOf(pincer) });
    }),
    tellHand(pointing, (hand) => {
      told.expect(hand);
      ask({ do: "follow", hand });
    }),
    link.subscribe((state, before) => {
      if (state.sendings !== before.sendings) send();
      if (state.handOvers !== before.handOvers && heard.scene && talk.talk) {
        leaveLecture(tabStorage(), session, talk.talk, heard.scene, heard.marks ?? "");
      }
      if (state.trial !== before.trial) {
        mirrored = null;
        showScene();
      }
    }),
  ];
  link.beDesk(session);
  beat();
  showScene();

  return {
    getState,
    subscribe,
    /** Has a cue put on the audience's stage. */
    goTo: (cue: string) => ask({ do: "cue", cue }),
    /** Has a command of the lecture done in the audience's window. */
    askFor: ({ id }: Pick<Command, "id">, key?: string) =>
      ask({ do: "command", id, ...(key !== undefined && { key }) }),
    /** Takes the map that shows the audience's view. @returns what lets it go */
    watch(watched: WatchedMap): () => void {
      map = watched;
      mirrored = null;
      showScene();
      const unwatch = watched.on("handled", handled);
      return () => {
        unwatch();
        if (map === watched) map = null;
      };
    },
    close() {
      clearInterval(pulse);
      removeEventListener("pagehide", leave);
      for (const end of unsubscribe) end();
      channel.close();
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
