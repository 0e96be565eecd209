import { lazy, Suspense, useEffect, useState } from "react";
import { startPlayback } from "../clock";
import { keepLectern } from "../commands";
import {
  type Kept,
  keepChanges,
  keepTalk,
  keptLecture,
  returnTo,
  sessionOfAddress,
  tabStorage,
  takeUp,
} from "../present";
import { keepOffline } from "../ready";
import { parseAddress } from "../share";
import { createPincer, LoadCampaignContext, type Pincer, PincerContext } from "../state";
import { syncAddress } from "./address-sync";
import { ErrorBoundary } from "./ErrorBoundary";
import { prepareMap } from "./hang-map";
import {
  goThroughDoor,
  loadBesideThePage,
  openCampaign,
  readBesideThePage,
  stockShelf,
} from "./open-campaign";
import { Shell } from "./Shell";

const Presenter = lazy(() => import("./Presenter"));

function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

const readOnly = (storage: Storage) => ({
  getItem: (key: string) => storage.getItem(key),
  setItem: () => {},
});

interface Start {
  readonly pincer: Pincer;
  /** For the presenter's window: the session that it belongs to. */
  readonly session: string | null;
  /** The lecture in whose midst the page was reloaded. */
  readonly kept: Kept | null;
}

function startStores(): Start {
  const session = sessionOfAddress(location.search);
  const { kiosk } = parseAddress(location.search).address;
  const storage = storageOrNull();
  if (session === null && kiosk) {
    const pincer = createPincer(storage);
    pincer.kiosk.begin(kiosk);
    pincer.lectern.begin(Date.now());
    return { pincer, session, kept: null };
  }
  // The presenter's window wears what the audience's does, and leaves it to that to keep it.
  const pincer = createPincer(session === null ? storage : storage && readOnly(storage));
  const kept = session === null ? keptLecture(tabStorage()) : null;
  if (kept) takeUp(pincer, kept);
  return { pincer, session, kept };
}

/** Starts the page at its address, and in the midst of a lecture if it was reloaded there. @returns what ends it */
function startPage({ pincer, kept }: Start): () => void {
  prepareMap();
  const ends = [
    keepTalk(pincer, readBesideThePage),
    keepChanges(pincer),
    keepOffline(pincer),
    pincer.doors.subscribe(({ wanted, passage }) => {
      if (wanted) void goThroughDoor(pincer, wanted, passage);
    }),
  ];
  let gone = false;
  const begin = async () => {
    await stockShelf(pincer);
    if (gone) return;
    const { stop, started } = syncAddress(pincer);
    ends.push(stop);
    await started;
    if (kept) await returnTo(pincer, kept, (campaign) => openCampaign(pincer, campaign));
    // Only now: on the way back a campaign that opens must not play its cue anew.
    if (!gone) ends.push(keepLectern(pincer));
  };
  void begin();
  return () => {
    gone = true;
    for (const end of ends) end();
  };
}

/** The whole application: the page itself, or the presenter's window beside it. */
export function App() {
  const [start] = useState(startStores);
  const { pincer, session } = start;
  useEffect(() => startPlayback(pincer.clock), [pincer]);
  useEffect(() => (start.session === null ? startPage(start) : undefined), [start]);
  return (
    <PincerContext value={pincer}>
      <LoadCampaignContext value={loadBesideThePage}>
        <ErrorBoundary>
          {session === null ? (
            <Shell />
          ) : (
            <Suspense>
              <Presenter session={session} />
            </Suspense>
          )}
        </ErrorBoundary>
      </LoadCampaignContext>
    </PincerContext>
  );
}
