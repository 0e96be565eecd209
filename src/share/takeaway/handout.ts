import { encode } from "uqr";
import type { Passage, Source } from "../../campaign";
import type { Talk } from "../../talk";
import { formatAddress } from "../address";
import { photographs, type StudioTools } from "../studio/photograph";
import { PICTURE_SIZES } from "../studio/studio";
import { blobOf } from "./blob-of";
import type { Progress } from "./deck";

/** Half a page of a handout. */
export interface HandoutEntry {
  readonly id: string;
  readonly number: number;
  readonly caption: string;
  readonly passage: Passage;
  readonly sources: readonly Source[];
  /** Address of the still, to be revoked when the handout is put away. */
  readonly picture: string;
  /** The link back to the moment, and its QR code as rows of dark modules. */
  readonly link: string;
  readonly code: readonly (readonly boolean[])[];
}

/**
 * Makes the parts of a handout: a still, the passage, its sources and a code that leads back, one for each shown cue.
 * @param page address of the app, without a query
 */
export async function makeHandout(
  talk: Talk,
  tools: StudioTools,
  page: string,
  { signal, done }: Progress,
): Promise<readonly HandoutEntry[]> {
  const entries: HandoutEntry[] = [];
  for await (const photograph of photographs(talk, PICTURE_SIZES["1080p"], tools, signal)) {
    const { staged, subject, canvas } = photograph;
    const { campaign } = subject;
    const passage = campaign.passages.find(({ id }) => id === staged.cue.passage);
    if (!passage) continue;
    const address = { campaign: campaign.id, instant: staged.to };
    const link = `${page}${formatAddress(address, campaign.clocks[0]?.offset ?? 0)}`;
    entries.push({
      id: staged.cue.id,
      number: entries.length + 1,
      caption: staged.caption,
      passage,
      sources: passage.citations.flatMap(
        (key) => campaign.sources.get(key.split(",")[0] ?? "") ?? [],
      ),
      picture: URL.createObjectURL(await blobOf(canvas, "image/jpeg")),
      link,
      code: encode(link, { ecc: "M", border: 0 }).data,
    });
    done(entries.length);
  }
  return entries;
}
