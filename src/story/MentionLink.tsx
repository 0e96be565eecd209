import type { MouseEvent, ReactNode } from "react";
import type { Mention } from "../campaign";
import { goToMention } from "../commands";
import { usePincer } from "../state";
import styles from "./prose.module.css";
import { usePointing } from "./use-pointing";

interface MentionLinkProps extends Mention {
  readonly children: ReactNode;
}

/** A name in the text: points at its place on the map while pointed at, and goes there when clicked. */
export function MentionLink({ kind, id, children }: MentionLinkProps) {
  const pincer = usePincer();
  const pointing = usePointing(kind, id);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    goToMention(pincer, { kind, id });
  };
  return (
    <a
      className={styles.mention}
      data-kind={kind}
      href={`#${kind}:${id}`}
      onClick={go}
      {...pointing}
    >
      {children}
    </a>
  );
}
