import type { CSSProperties } from "react";
import { type Command, commandById, describeKey } from "../../commands";
import { isMarker } from "../../pointing";
import { usePincer, useSelected } from "../../state";
import { type Icon, IconButton, LaserIcon, TurnLeftIcon } from "../../ui";
import {
  EraseIcon,
  HighlighterIcon,
  LargerIcon,
  LensIcon,
  PenIcon,
  PinIcon,
  SmallerIcon,
  SpotlightIcon,
  SwatchIcon,
} from "./icons";
import styles from "./pointing.module.css";

type Perform = (command: Command) => void;

interface ToolProps {
  /** Id of the command. */
  readonly id: string;
  readonly icon: Icon;
  readonly perform: Perform;
}

function PointingButton({ id, icon, perform }: ToolProps) {
  const pincer = usePincer();
  const command = commandById(id);
  useSelected(pincer.pointing, ({ tool }) => tool);
  useSelected(pincer.pointing, ({ glue }) => glue);
  useSelected(pincer.pointing, ({ strokes }) => strokes.length);
  const [key] = command.keys;
  return (
    <IconButton
      icon={icon}
      label={command.label}
      shortcut={key && describeKey(key)}
      pressed={command.checked?.(pincer)}
      disabled={!(command.enabled?.(pincer) ?? true)}
      onClick={({ currentTarget }) => {
        perform(command);
        // The clicker's keys are the lecture's, not the button's.
        currentTarget.blur();
      }}
    />
  );
}

const TOOLS = [
  ["laser", LaserIcon],
  ["pen", PenIcon],
  ["highlighter", HighlighterIcon],
  ["spotlight", SpotlightIcon],
  ["lens", LensIcon],
] as const;

export interface PointingToolsProps {
  /** Does a command where it belongs. */
  readonly perform: Perform;
  readonly className?: string | undefined;
}

/** What there is to point with; and, while something is in hand, what can be chosen of it. */
export default function PointingTools({ perform, className }: PointingToolsProps) {
  const { pointing } = usePincer();
  const tool = useSelected(pointing, (state) => state.tool);
  const ink = useSelected(pointing, (state) => state.ink);
  const hasMarks = useSelected(pointing, ({ strokes }) => strokes.length > 0);
  return (
    <div
      className={[styles.tools, className].filter(Boolean).join(" ")}
      role="toolbar"
      aria-label="Pointing"
      style={{ "--ink-in-hand": `var(--mark-${ink})` } as CSSProperties}
    >
      {TOOLS.map(([id, icon]) => (
        <PointingButton key={id} id={id} icon={icon} perform={perform} />
      ))}
      {isMarker(tool) && (
        <>
          <span className={styles.ink}>
            <PointingButton id="pointing-ink" icon={SwatchIcon} perform={perform} />
          </span>
          <PointingButton id="pointing-glue" icon={PinIcon} perform={perform} />
        </>
      )}
      {tool && (
        <>
          <PointingButton id="pointing-smaller" icon={SmallerIcon} perform={perform} />
          <PointingButton id="pointing-larger" icon={LargerIcon} perform={perform} />
        </>
      )}
      {hasMarks && <PointingButton id="pointing-undo" icon={TurnLeftIcon} perform={perform} />}
      {(hasMarks || tool) && (
        <PointingButton id="pointing-clear" icon={EraseIcon} perform={perform} />
      )}
    </div>
  );
}
