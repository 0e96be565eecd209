import type { CampaignMap } from "../map";

type Lockable = Pick<CampaignMap, "on" | "view" | "mirror">;

/**
 * Gives two maps one camera: the second takes the first's view, then each follows the other in the frame in
 * which it moves. A mirrored move is told to nobody, so the maps cannot drive each other.
 * @returns what unlocks them
 */
export function lockCameras(first: Lockable, second: Lockable): () => void {
  second.mirror(first.view());
  const unlock = [
    first.on("moved", (view) => second.mirror(view)),
    second.on("moved", (view) => first.mirror(view)),
  ];
  return () => {
    for (const end of unlock) end();
  };
}
