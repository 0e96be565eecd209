import { lazy, Suspense } from "react";
import type { HallDialogProps } from "./hall/HallDialog";
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

const Hall = lazy(async () => ({ default: (await import("./hall/HallDialog")).HallDialog }));

/** What the last row of a hall can read; fetched when somebody wants it, too. */
export function HallDialog(props: HallDialogProps) {
  return (
    <Suspense>
      <Hall {...props} />
    </Suspense>
  );
}
