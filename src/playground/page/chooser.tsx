import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { readChoice, withChoice, type Choice } from '../choice.ts';
import { clients, isClientName, type ClientName } from '../host/clients.ts';
import { editions, isEdition } from '../host/edition.ts';
import { editionName, whatHappens } from './client-words.ts';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 320px))',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  happens: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Another Outlook starts from the beginning, as in life. */
const go = (choice: Choice): void => location.assign(withChoice(location.search, choice));

const clientNames = Object.keys(clients).filter(isClientName);
const editionKeys = Object.keys(editions).filter(isEdition);

/** Which Outlook with which edition, and what that means. */
export const Chooser = () => {
  const styles = useStyles();
  const chosen = readChoice(location.search);
  return (
    <>
      <div className={styles.choices}>
        <Field label="Outlook">
          <Select
            value={chosen.client}
            onChange={(_event, { value }) => go({ ...chosen, client: value as ClientName })}
          >
            {clientNames.map((name) => (
              <option key={name} value={name}>
                {clients[name].name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Edition of Nearmiss">
          <Select
            value={chosen.edition}
            onChange={(_event, { value }) => go({ ...chosen, edition: value as Choice['edition'] })}
          >
            {editionKeys.map((name) => (
              <option key={name} value={name}>
                {editionName(name)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.happens}>{whatHappens(clients[chosen.client], chosen.edition)}</p>
    </>
  );
};
