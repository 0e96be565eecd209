import type { CameraView } from "../campaign";
import type { CampaignMap } from "../map";
import type { OpenCampaign } from "../state";

/** A map on the wall, and what takes it down. */
export interface Hung {
  readonly map: CampaignMap;
  readonly close: () => void;
}

/** Makes the second map in an empty element, dressed as the first one is. Rejects when the browser can't. */
export type Hang = (container: HTMLElement, open: OpenCampaign, view: CameraView) => Promise<Hung>;
