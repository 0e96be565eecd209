import { useEffect, useState } from "react";
import type { CampaignMap, MapContents } from "../../map";

/** The map is asked this often while it plays, ms. */
const PACE = 500;
/** A night that has fallen less than this is not to be seen. */
const NIGHT_SEEN = 0.02;

/** What is on the map now; null until there is a map. Renders only when a legend would say something else. */
export function useContents(map: CampaignMap | null): MapContents | null {
  const [contents, setContents] = useState<MapContents | null>(null);
  useEffect(() => {
    if (!map) return;
    let last = "";
    const look = () => {
      const now = map.contents();
      const seen = { ...now, night: now.night > NIGHT_SEEN ? 1 : 0 };
      const key = JSON.stringify(seen);
      if (key === last) return;
      last = key;
      setContents(seen);
    };
    look();
    const timer = setInterval(look, PACE);
    const off = map.on("idle", look);
    return () => {
      clearInterval(timer);
      off();
    };
  }, [map]);
  return map ? contents : null;
}
