import { useEffect, useState } from "react";
import { startPlayback } from "../clock";
import { keepLectern } from "../commands";
import { keepTalk } from "../present";
import { createPincer, LoadCampaignContext, PincerContext } from "../state";
import { syncAddress } from "./address-sync";
import { ErrorBoundary } from "./ErrorBoundary";
import { goThroughDoor, loadBesideThePage, readBesideThePage, stockShelf } from "./open-campaign";
import { Shell } from "./Shell";

function storageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The whole application. */
export function App() {
  const [pincer] = useState(() => createPincer(storageOrNull()));
  useEffect(() => {
    const stopPlayback = startPlayback(pincer.clock);
    const stopLectern = keepLectern(pincer);
    const stopTalk = keepTalk(pincer, readBesideThePage);
    const stopDoors = pincer.doors.subscribe(({ wanted, passage }) => {
      if (wanted) void goThroughDoor(pincer, wanted, passage);
    });
    let stopSync: (() => void) | null = null;
    let gone = false;
    void stockShelf(pincer).then(() => {
      if (!gone) stopSync = syncAddress(pincer).stop;
    });
    return () => {
      gone = true;
      stopPlayback();
      stopLectern();
      stopTalk();
      stopDoors();
      stopSync?.();
    };
  }, [pincer]);
  return (
    <PincerContext value={pincer}>
      <LoadCampaignContext value={loadBesideThePage}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </LoadCampaignContext>
    </PincerContext>
  );
}
