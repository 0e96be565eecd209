import { lazy, Suspense } from "react";
import type { OpenCampaign } from "../state";
import { AudienceDate } from "../timeline";
import { readBesideThePage, stockShelf } from "./open-campaign";

const Kiosk = lazy(async () => ({ default: (await import("../kiosk")).Kiosk }));

const TOOLS = { read: readBesideThePage, stock: stockShelf };

/** The page as an exhibit; its code is fetched when there is one. */
export function Exhibit({ open }: { readonly open: OpenCampaign | null }) {
  return (
    <Suspense>
      <Kiosk tools={TOOLS} date={open && <AudienceDate campaign={open.campaign} />} />
    </Suspense>
  );
}
