import { useEffect, useRef, useState } from "react";
import type { CampaignMap } from "../map";
import { type OpenCampaign, usePincer } from "../state";
import { bindMap } from "./bind-map";
import styles from "./failure.module.css";
import { openTestSeam } from "./test-seam";
import { themeInForce } from "./theme";

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

/** The map of the open campaign, and what is said when there can't be one. */
export function MapStage({ open }: { readonly open: OpenCampaign }) {
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
    const begin = (map: CampaignMap) => {
      closing.push(
        () => map.destroy(),
        bindMap(pincer, open, map),
        openTestSeam(map),
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
      );
    };
    setMapState("loading");
    setCondition({ kind: "loading" });
    import("../map")
      .then(({ CampaignMap }) => {
        if (gone || !container.current) return;
        begin(
          new CampaignMap({
            container: container.current,
            campaign: open.campaign,
            tracks: open.motion.tracks,
            theme: themeInForce(pincer.settings),
            languages: ["en"],
            basemap: new URL("geodata/basemap/", document.baseURI).href,
            reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
          }),
        );
      })
      .catch(fail);
    return () => {
      gone = true;
      for (const close of closing.reverse()) close();
    };
  }, [pincer, open]);

  return (
    <>
      <div
        ref={container}
        style={{ position: "absolute", inset: 0 }}
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
