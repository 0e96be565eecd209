import styles from "./legend.module.css";

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: () => void;
}

/** A thing that is on or off, with its name. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={styles.switch}
      onClick={onChange}
    >
      <span>{label}</span>
      <span className={styles.slot} aria-hidden="true" />
    </button>
  );
}
