import type { Campaign } from "../campaign";
import { commandById } from "../commands";
import { usePincer, useSelected } from "../state";
import { CloseIcon, IconButton } from "../ui";
import { MeasurePanel } from "./MeasurePanel";
import { ToolButton } from "./ToolButton";
import { TrueSizePanel } from "./TrueSizePanel";
import styles from "./tools.module.css";

/** The tool in hand, with the other one to change to; nothing while there is none or its corner is taken. */
export function ToolPanel({ campaign }: { readonly campaign: Campaign }) {
  const pincer = usePincer();
  const tool = useSelected(pincer.tools, (state) => state.tool);
  const isCovered = useSelected(pincer.dialogs, ({ dialog }) => dialog === "compare");
  if (!tool || isCovered) return null;
  return (
    <section className={styles.panel} aria-label="Map tools">
      <header>
        <ToolButton id="measure" pressed={tool === "measure"}>
          Measure
        </ToolButton>
        <ToolButton id="true-size" pressed={tool === "true-size"}>
          True size
        </ToolButton>
        <IconButton
          icon={CloseIcon}
          label="Put the tool away"
          shortcut="Esc"
          onClick={() => commandById("put-tool-away").run(pincer)}
        />
      </header>
      {tool === "measure" ? <MeasurePanel campaign={campaign} /> : <TrueSizePanel />}
    </section>
  );
}
