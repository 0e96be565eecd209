import { lazy, Suspense } from "react";
import { type Command, commandById } from "../../commands";
import { usePincer, useSelected } from "../../state";
import type { PointedMap } from "./pointed-map";
import { describePointing } from "./words";

const PointingLayer = lazy(() => import("./PointingLayer"));

interface PointingProps {
  /** The map that is pointed at; null until it is made. */
  readonly map: PointedMap | null;
  /** Does a command where it belongs: in the presenter's window most are passed on. */
  readonly perform: (command: Command) => void;
  /** Hands reach the map as if no tool were in one. */
  readonly idle?: boolean;
}

/** Says what is in hand and how much is marked; once each time that changes. */
function PointingAnnouncer() {
  const { pointing } = usePincer();
  const words = useSelected(pointing, describePointing);
  return (
    <p className="visually-hidden" role="status" data-part="pointing-words">
      {words}
    </p>
  );
}

/** Laser, marks, spotlight and lens over a map. Their code is fetched when one is first wanted. */
export function Pointing({ map, perform, idle = false }: PointingProps) {
  const { pointing } = usePincer();
  const isUsed = useSelected(
    pointing,
    ({ tool, strokes, drawing }) => tool !== null || strokes.length > 0 || drawing !== null,
  );
  return (
    <>
      <PointingAnnouncer />
      {isUsed && map && (
        <Suspense>
          <PointingLayer
            map={map}
            idle={idle}
            resize={(steps) => {
              const command = commandById(steps > 0 ? "pointing-larger" : "pointing-smaller");
              for (let step = 0; step < Math.abs(steps); step++) perform(command);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
