import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { tags } from '../../../text/tags.ts';
import { readChoice, withChoice, type Choice } from '../../choice.ts';
import { clients, isClientName } from '../../host/clients/clients.ts';
import { editions, isEdition } from '../../host/manifest/edition.ts';
import { editionName, whatHappens } from './client-words.ts';
import { languageName, languagesToChoose } from './languages.ts';
import type { Theme } from './theme.ts';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 959px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    // On a phone, the long values of client and edition need the whole width.
    '@media (max-width: 479px)': { '& > :nth-child(-n + 2)': { gridColumn: '1 / -1' } },
  },
  choice: { minWidth: 0 },
  // By default a select is as wide as its longest option.
  select: { minWidth: 0, width: '100%', '& select': { textOverflow: 'ellipsis' } },
  happens: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface ChoiceFieldProps<Name extends string> {
  readonly label: string;
  readonly value: Name;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly onChoose: (name: Name) => void;
}

function ChoiceField<Name extends string>({ label, value, names, nameOf, onChoose }: ChoiceFieldProps<Name>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
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

const themeNames: Readonly<Record<Choice['theme'], string>> = {
  system: 'As this computer',
  light: 'Light',
  dark: 'Dark',
};

const clientNames = Object.keys(clients).filter(isClientName);
const editionKeys = Object.keys(editions).filter(isEdition);
const themeKeys = Object.keys(themeNames) as Choice['theme'][];

/** The choice of client, edition, language and theme, with a description of what then happens at Send. */
export const SetUp = ({ theme }: { theme: Theme }) => {
  const styles = useStyles();
  const chosen = readChoice(location.search);
  /** Loads the page again, because another Outlook starts from the beginning. */
  const go = (change: Partial<Choice>): void =>
    location.assign(withChoice(location.search, { ...chosen, ...change }));
  return (
    <section aria-label="Outlook and its settings">
      <div className={styles.choices}>
        <ChoiceField
          label="Outlook"
          value={chosen.client}
          names={clientNames}
          nameOf={(name) => clients[name].name}
          onChoose={(client) => go({ client })}
        />
        <ChoiceField
          label="Edition of Nearmiss"
          value={chosen.edition}
          names={editionKeys}
          nameOf={editionName}
          onChoose={(edition) => go({ edition })}
        />
        <ChoiceField
          label="Language of Outlook"
          value={chosen.language}
          names={languagesToChoose(tags, chosen.language)}
          nameOf={languageName}
          onChoose={(language) => go({ language })}
        />
        <ChoiceField
          label="Theme of Outlook"
          value={theme.asked}
          names={themeKeys}
          nameOf={(name) => themeNames[name]}
          onChoose={theme.ask}
        />
      </div>
      <p className={styles.happens}>{whatHappens(clients[chosen.client], chosen.edition)}</p>
    </section>
  );
};
