import type { ReactNode } from "react";
import { openDoor } from "../commands";
import { usePincer } from "../state";
import styles from "./prose.module.css";

interface DoorLinkProps {
  readonly campaign: string;
  readonly children: ReactNode;
}

/** A door in the text: opens another campaign. */
export function DoorLink({ campaign, children }: DoorLinkProps) {
  const pincer = usePincer();
  return (
    <a
      className={styles.mention}
      data-kind="campaign"
      href={`?campaign=${campaign}`}
      onClick={(event) => {
        event.preventDefault();
        openDoor(pincer, campaign);
      }}
    >
      {children}
    </a>
  );
}
