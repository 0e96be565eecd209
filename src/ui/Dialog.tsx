import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";
import { IconButton } from "./IconButton";
import { CloseIcon } from "./icons";

interface DialogProps {
  readonly title: string;
  /** `wide` takes most of the window, `full` all its width: for a hall. */
  readonly size?: "normal" | "wide" | "full";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog with a title and a way out; open for as long as it is rendered. */
export function Dialog({ title, size = "normal", onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon={CloseIcon} label="Close" onClick={() => element.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
