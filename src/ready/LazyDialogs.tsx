import { lazy, Suspense } from "react";
import type { PreflightDialogProps } from "./preflight/PreflightDialog";

const Preflight = lazy(async () => ({
  default: (await import("./preflight/PreflightDialog")).PreflightDialog,
}));

/** The pre-flight; its code is fetched when somebody wants it. */
export function PreflightDialog(props: PreflightDialogProps) {
  return (
    <Suspense>
      <Preflight {...props} />
    </Suspense>
  );
}
