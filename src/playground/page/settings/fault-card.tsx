import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../card.tsx';
import { faultSwitches, isOn, turn } from './fault-switches.ts';
import { useOutlook } from '../use-outlook.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  label: { color: tokens.colorNeutralForeground1 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Switches that make Outlook or the add-in's web server misbehave from now on. */
export const FaultCard = () => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  return (
    <Card title="What if something fails?" hint="Switch a fault on, then press Send or pick an example.">
      <ul className={styles.list}>
        {faultSwitches.map((one) => (
          <li key={one.label}>
            <Checkbox
              checked={isOn(outlook, one)}
              onChange={(_event, { checked }) => turn(outlook, one, checked === true)}
              label={
                <>
                  <span className={styles.label}>{one.label}</span>
                  <span className={styles.hint}>{one.hint}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  );
};
