import { lazy, Suspense } from "react";
import type { CuePanelProps } from "./CuePanel";
import type { TalkDialogProps } from "./TalkDialog";

const Dialog = lazy(async () => ({ default: (await import("./TalkDialog")).TalkDialog }));
const Panel = lazy(async () => ({ default: (await import("./CuePanel")).CuePanel }));

/** The dialog of talks; its code is fetched when somebody wants it. */
export function TalkDialog(props: TalkDialogProps) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}

/** The panel in which a cue is changed; its code is fetched when somebody wants it. */
export function CuePanel(props: CuePanelProps) {
  return (
    <Suspense>
      <Panel {...props} />
    </Suspense>
  );
}
