import { useEffect, useRef } from "react";
import { usePincer } from "../../state";
import { type AudienceLink, serveDesk } from "./audience-link";
import type { WatchedMap } from "./scene";

/** Lets a presenter's window join this one, for as long as the page is there. */
export function useAudienceLink(map: WatchedMap | null): void {
  const pincer = usePincer();
  const link = useRef<AudienceLink | null>(null);
  useEffect(() => {
    const serving = serveDesk(pincer);
    link.current = serving;
    return serving.close;
  }, [pincer]);
  useEffect(() => (map ? link.current?.watch(map) : undefined), [map]);
}
