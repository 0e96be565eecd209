import { useEffect, useRef } from "react";
import type { CampaignMap } from "../map";
import { type OpenCampaign, usePincer } from "../state";
import { bindSecond } from "./bind-second";
import styles from "./compare.module.css";
import type { Hang } from "./hang";
import { lockCameras } from "./lock-cameras";

interface SecondMapProps {
  /** The page's own map and campaign. */
  readonly main: CampaignMap;
  readonly open: OpenCampaign;
  /** What this map shows. */
  readonly second: OpenCampaign;
  readonly hang: Hang;
  /** Is told of the map when it hangs, and null when it is gone. */
  readonly onMap: (map: CampaignMap | null) => void;
}

const setState = (state: "loading" | "busy" | "idle") => {
  document.documentElement.dataset.besideMap = state;
};

/** The second map, its camera locked to the first's. */
export function SecondMap({ main, open, second, hang, onMap }: SecondMapProps) {
  const pincer = usePincer();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const closing: (() => void)[] = [];
    let gone = false;
    setState("loading");
    hang(element, second, main.view())
      .then(({ map, close }) => {
        if (gone) {
          close();
          return;
        }
        closing.push(
          close,
          bindSecond(pincer, open, second, map),
          lockCameras(main, map),
          map.on("busy", () => setState("busy")),
          map.on("idle", () => setState("idle")),
          () => onMap(null),
        );
        onMap(map);
      })
      .catch((error: unknown) => {
        if (gone) return;
        pincer.comparison.end();
        pincer.messages.warn(`The second map cannot be drawn: ${String(error)}`);
      });
    return () => {
      gone = true;
      for (const close of closing.reverse()) close();
      delete document.documentElement.dataset.besideMap;
    };
  }, [pincer, main, open, second, hang, onMap]);

  return (
    <div className={styles.map}>
      <div
        ref={container}
        className={styles.sheet}
        role="application"
        aria-label={`Second map: ${second.campaign.title}, moved together with the first.`}
      />
    </div>
  );
}
