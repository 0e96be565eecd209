import { lazy, Suspense } from "react";
import type { StudioTools } from "../studio/photograph";

const Content = lazy(async () => ({ default: (await import("./TakeAwayDialog")).TakeAwayDialog }));

interface TakeAwayDialogProps {
  readonly tools: StudioTools;
  readonly onClose: () => void;
}

/** The dialog for handout, slides and film; its code is fetched when somebody wants it. */
export function TakeAwayDialog(props: TakeAwayDialogProps) {
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  );
}
