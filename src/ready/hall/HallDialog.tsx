import { type ReactNode, useEffect, useRef, useState } from "react";
import type { CampaignMap } from "../../map";
import { AudienceWords } from "../../present";
import { Dialog } from "../../ui";
import { HallForm } from "./HallForm";
import styles from "./hall.module.css";
import { type Lettering, readFrom, summarizeReadings } from "./legibility";
import { measureLettering } from "./measure";
import { ReadingTable } from "./ReadingTable";
import { SeenFromAfar } from "./SeenFromAfar";
import { EASE, EFFORT, type Hall } from "./visual-angle";

export interface HallDialogProps {
  /** The page's map; null when there is none. */
  readonly map: CampaignMap | null;
  /** The date in large type, as the audience sees it. */
  readonly date: ReactNode;
  readonly caption: string;
  readonly onClose: () => void;
}

const FIRST_HALL: Hall = { width: 3, distance: 15 };

/** Copies the map as it is now into a canvas of its size. @returns its size, CSS px of the page */
function copyMap(map: CampaignMap, canvas: HTMLCanvasElement) {
  const { width, height } = map.window();
  const { magnification } = map.lettering();
  const size = { width: width * magnification, height: height * magnification };
  canvas.width = Math.round(size.width * devicePixelRatio);
  canvas.height = Math.round(size.height * devicePixelRatio);
  const context = canvas.getContext("2d");
  if (context) map.paintInto(context);
  return size;
}

/** What the last row can read: of each kind of text, and to look at. */
export function HallDialog({ map, date, caption, onClose }: HallDialogProps) {
  const [hall, setHall] = useState(FIRST_HALL);
  const [letterings, setLetterings] = useState<readonly Lettering[]>([]);
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isStale = true;
    const look = () => {
      // Copying the map draws it, which ends in rest again: only what came of work is looked at.
      if (!isStale || !frame.current) return;
      isStale = false;
      setLetterings(measureLettering(frame.current, map?.lettering() ?? null));
      if (map && canvas.current) setSize(copyMap(map, canvas.current));
    };
    look();
    if (!map) return;
    // Back-row mode draws the map anew, and then all is measured again.
    const ends = [
      map.on("busy", () => {
        isStale = true;
      }),
      map.on("idle", look),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [map]);
  const readings = letterings.map((lettering) => readFrom(lettering, hall, innerWidth));
  return (
    <Dialog title="What the last row can read" size="wide" onClose={onClose}>
      <HallForm hall={hall} choose={setHall} />
      <p className={styles.summary} role="status" data-part="summary">
        {readings.length > 0 ? summarizeReadings(readings, hall) : "Measuring…"}
      </p>
      <div className={styles.columns}>
        <div>
          <ReadingTable readings={readings} />
          <p className={styles.note}>
            Measured in this window, as if it filled the hall's screen; of each kind the smallest
            counts. Capitals are read with ease from {EASE}′ (arc minutes) on, the least that ISO
            9241-303 asks for, and with effort from {EFFORT}′ on, twice what an eye of normal acuity
            just makes out. That is on a good projector; daylight on the screen takes more away.
          </p>
        </div>
        <SeenFromAfar hall={hall} size={size} frame={frame}>
          <canvas ref={canvas} className={styles.picture} />
          <AudienceWords date={date} caption={caption} />
        </SeenFromAfar>
      </div>
    </Dialog>
  );
}
