import { lazy, Suspense } from "react";
import type { PointingToolsProps } from "./PointingTools";

const PointingTools = lazy(() => import("./PointingTools"));

/** The pointing tools' buttons, fetched when they are first wanted. */
export function LazyPointingTools(props: PointingToolsProps) {
  return (
    <Suspense>
      <PointingTools {...props} />
    </Suspense>
  );
}
