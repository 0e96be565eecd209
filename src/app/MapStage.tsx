import { useEffect, useRef, useState } from "react";
import type { CampaignMap } from "../map";
import { type OpenCampaign, usePincer } from "../state";
import { watchBackRow } from "./back-row";
import { bindMap } from "./bind-map";
import { bindTools } from "./bind-tools";
import { watchCovered } from "./covered";
import styles from "./failure.module.css";
import { hangMap } from "./hang-map";
import { openTestSeam } from "./test-seam";

type Condition =
  | { readonly kind: "loading" | "fine" | "lost" }
  | { readonly kind: "failed"; readonly message: string };

const setMapState = (state: "loading" | "ready" | "idle" | "busy" | "lost" | "failed") => {
  document.documentElement.dataset.map = state;
};

/** Says why there is no map; text, order of battle and time bar go on without one. */
function MapFailure({ message }: { readonly message: string }) {
  return (
    <div className={styles.cover} role="alert">
      <h2>The map cannot be drawn</h2>
      <p>{message}</p>
      <p>
        The text, the order of battle and the time bar work all the same. The map needs WebGL 2:
        turn on hardware acceleration in the browser's settings, or open this page in a current
        Firefox, Chrome, Edge or Safari.
      </p>
      <p>
        <button type="button" className={styles.button} onClick={() => location.reload()}>
          Try again
        </button>
      </p>
    </div>
  );
}

interface MapStageProps {
  readonly open: OpenCampaign;
  /** Is told of the map when it is made, and null when it is gone. */
  readonly onMap: (map: CampaignMap | null) => void;
}

/** The map of the open campaign, and what is said when there can't be one. */
export function MapStage({ open, onMap }: MapStageProps) {
  const pincer = usePincer();
  const container = useRef<HTMLDivElement>(null);
  const [condition, setCondition] = useState<Condition>({ kind: "loading" });

  useEffect(() => {
    const closing: (() => void)[] = [];
    let gone = false;
    const fail = (error: unknown) => {
      if (gone) return;
      setCondition({
        kind: "failed",
        message: error instanceof Error ? error.message : String(error),
      });
      setMapState("failed");
    };
    const begin = (element: HTMLElement, map: CampaignMap) => {
      closing.push(
        () => map.destroy(),
        // The presenter's window keeps its own size: what is large in the hall would fill it.
        pincer.link.getState().desk ? () => {} : watchBackRow(pincer.settings, map),
        watchCovered(element, map),
        bindMap(pincer, open, map),
        bindTools(pincer, map),
        openTestSeam(map, () => pincer.clock.getState().now),
        map.on("ready", () => {
          setCondition({ kind: "fine" });
          setMapState("ready");
        }),
        map.on("busy", () => setMapState("busy")),
        map.on("idle", () => setMapState("idle")),
        map.on("context", (state) => {
          setCondition({ kind: state === "lost" ? "lost" : "fine" });
          setMapState(state === "lost" ? "lost" : "ready");
        }),
        map.on("failed", (message) => pincer.messages.say(message)),
        () => onMap(null),
      );
      onMap(map);
    };
    setMapState("loading");
    setCondition({ kind: "loading" });
    const element = container.current;
    if (element) {
      hangMap(pincer, element, open)
        .then((map) => {
          if (gone) map.destroy();
          else begin(element, map);
        })
        .catch(fail);
    }
    return () => {
      gone = true;
      for (const close of closing.reverse()) close();
    };
  }, [pincer, open, onMap]);

  return (
    <>
      <div
        ref={container}
        className={styles.map}
        role="application"
        aria-label={`Map: ${open.campaign.title}. Units can also be reached in the list of forces.`}
      />
      {condition.kind === "lost" && (
        <div className={styles.cover} role="status">
          <h2>The graphics card dropped the map</h2>
          <p>It comes back by itself in a moment. Time, text and selection are kept.</p>
        </div>
      )}
      {condition.kind === "failed" && <MapFailure message={condition.message} />}
    </>
  );
}
