import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../card.tsx';
import { faultSwitches, isOn, turn, type FaultSwitch } from './fault-switches.ts';
import { useHandle, useOutlookValue } from '../use-outlook.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  label: { color: tokens.colorNeutralForeground1 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const Switch = ({ of }: { of: FaultSwitch }) => {
  const styles = useStyles();
  const { outlook } = useHandle();
  return (
    <Checkbox
      checked={useOutlookValue(() => isOn(outlook, of))}
      onChange={(_event, { checked }) => turn(outlook, of, checked === true)}
      label={
        <>
          <span className={styles.label}>{of.label}</span>
          <span className={styles.hint}>{of.hint}</span>
        </>
      }
    />
  );
};

/** Switches that make Outlook or the add-in's web server misbehave from now on. */
export const FaultCard = () => {
  const styles = useStyles();
  return (
    <Card title="What if something fails?" hint="Switch a fault on, then press Send or pick an example.">
      <ul className={styles.list}>
        {faultSwitches.map((one) => (
          <li key={one.label}>
            <Switch of={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
