import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: { minWidth: 0, flex: '1 1 160px' },
  // By default a select is as wide as its longest option.
  select: { minWidth: 0, width: '100%', '& select': { textOverflow: 'ellipsis' } },
});

interface ChoiceFieldProps<Name extends string> {
  readonly label: string;
  readonly value: Name;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

/** A labelled list of values, one of which is chosen. */
export function ChoiceField<Name extends string>({
  label,
  value,
  names,
  nameOf,
  onChoose,
}: ChoiceFieldProps<Name>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.choice}>
      <Select
        className={styles.select}
        value={value}
        title={nameOf(value)}
        onChange={(event) => {
          const chosen = names[event.target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {nameOf(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
