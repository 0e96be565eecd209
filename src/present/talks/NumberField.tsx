import styles from "./talks.module.css";

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number field that keeps what can't be a number to itself until it can. */
export function NumberField({ label, unit, value, most, step, onChange }: NumberFieldProps) {
  return (
    <label className={styles.number}>
      <span className="visually-hidden">{label}</span>
      <input
        type="number"
        min={0}
        max={most}
        step={step}
        defaultValue={value}
        onChange={({ target }) => {
          if (target.value !== "" && target.validity.valid) onChange(target.valueAsNumber);
        }}
      />
      <span aria-hidden="true">{unit}</span>
    </label>
  );
}
