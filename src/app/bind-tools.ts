import type { CampaignMap } from "../map";
import type { Pincer, ToolsState } from "../state";
import { rulerDrawing, silhouetteDrawings } from "../tools";

/**
 * Ties the tools on a map to their store: what is to be drawn goes in, what hands did comes out.
 * @returns what unties it.
 */
export function bindTools({ tools }: Pincer, map: CampaignMap): () => void {
  const showRuler = (state: ToolsState) => map.tools.setRuler(rulerDrawing(state));
  const showSilhouettes = (state: ToolsState) => {
    map.tools.setSilhouettes(silhouetteDrawings(state));
    map.tools.setLoose(state.tool === "true-size");
  };
  const state = tools.getState();
  if (state.tool === "measure") showRuler(state);
  if (state.placed.length > 0) showSilhouettes(state);

  const unbind = [
    tools.subscribe((now, before) => {
      const { tool, points, closed, placed, silhouettes } = before;
      if (now.tool !== tool || now.points !== points || now.closed !== closed) showRuler(now);
      if (now.tool !== tool || now.placed !== placed || now.silhouettes !== silhouettes) {
        showSilhouettes(now);
      }
    }),
    map.tools.on("pointAdded", (point) => tools.addPoint(point)),
    map.tools.on("pointMoved", (index, to) => tools.movePoint(index, to)),
    map.tools.on("silhouetteMoved", (id, center) => tools.moveSilhouette(id, center)),
    map.tools.on("silhouetteTurned", (id, by) => tools.turnSilhouette(id, by)),
    map.tools.on("silhouetteRemoved", (id) => tools.removeSilhouette(id)),
  ];
  return () => {
    for (const end of unbind) end();
  };
}
