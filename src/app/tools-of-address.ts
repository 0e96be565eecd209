import type { Address } from "../share";
import type { Tools } from "../state";
import { stockSilhouettes } from "../tools";

/**
 * Takes up the tools as an address has them.
 * @returns what could not be laid on the map, each a sentence for the user.
 */
export async function layTools(
  tools: Tools,
  { tool, way, outlines = [] }: Address,
): Promise<string[]> {
  tools.restore(tool ?? null, way ?? { points: [], closed: false }, outlines);
  if (outlines.length === 0) return [];
  try {
    await stockSilhouettes(tools);
  } catch {
    return ["The outlines of the link could not be read."];
  }
  const { silhouettes } = tools.getState();
  // They may have been in stock before these outlines came.
  tools.stock(silhouettes);
  return outlines
    .filter(({ id }) => silhouettes.every((one) => one.id !== id))
    .map(({ id }) => `There is no outline called “${id}”.`);
}
