import type { ButtonHTMLAttributes } from "react";
import styles from "./icon-button.module.css";
import type { Icon } from "./icons";

interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label" | "title"> {
  readonly icon: Icon;
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  /** A key that does the same, told in the tooltip. */
  readonly shortcut?: string | undefined;
  /** For a toggle: whether it is on. */
  readonly pressed?: boolean | undefined;
  /** `large` is the one main action of its group. */
  readonly size?: "normal" | "large";
}

/** A button that shows a sign instead of words. */
export function IconButton({
  icon: Sign,
  label,
  shortcut,
  pressed,
  size = "normal",
  className,
  ...rest
}: IconButtonProps) {
  const classes = [styles.button, size === "large" ? styles.large : null, className];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(" ")}
      aria-label={label}
      aria-pressed={pressed}
      title={shortcut ? `${label} (${shortcut})` : label}
    >
      <Sign size={size === "large" ? 24 : 20} />
    </button>
  );
}
