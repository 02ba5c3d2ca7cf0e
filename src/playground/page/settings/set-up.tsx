import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { tags } from '../../../text/tags.ts';
import { readChoice, withChoice, type Choice } from '../../choice.ts';
import { clients, isClientName } from '../../host/clients/clients.ts';
import { editions, isEdition } from '../../host/manifest/edition.ts';
import { ChoiceField } from './choice-field.tsx';
import { editionName } from './client-words.ts';
import { install } from './installed.ts';
import { languageName, languagesToChoose } from './languages.ts';
import { Protection } from './protection.tsx';
import type { Theme } from './theme.ts';
import { useHandle, useOutlookValue } from '../use-outlook.ts';

const wide = '@media (min-width: 960px)';

const useStyles = makeStyles({
  section: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  opener: { [wide]: { display: 'none' } },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, width: '100%' },
  closed: { display: 'none', [wide]: { display: 'flex' } },
  // In line with the selects and their labels.
  switch: {
    '& label': { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalSNudge}` },
    '& > div': { margin: 0 },
  },
});

const themeNames: Readonly<Record<Choice['theme'], string>> = {
  system: 'Match system',
  light: 'Light',
  dark: 'Dark',
};

const clientNames = Object.keys(clients).filter(isClientName);
const editionKeys = Object.keys(editions).filter(isEdition);
const themeKeys = Object.keys(themeNames) as Choice['theme'][];

/** Switches Nearmiss off and on, with the same message. */
const WithOrWithout = () => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const isInstalled = useOutlookValue(({ isInstalled: read }) => read());
  return (
    <Switch
      className={styles.switch}
      label={{ children: 'Nearmiss', size: 'small' }}
      labelPosition="above"
      checked={isInstalled}
      onChange={(_event, { checked }) => install(outlook, checked)}
    />
  );
};

const Choices = ({ theme, chosen }: { theme: Theme; chosen: Choice }) => {
  /** Loads the page again, because another Outlook starts from the beginning. */
  const go = (change: Partial<Choice>): void =>
    location.assign(withChoice(location.search, { ...chosen, ...change }));
  return (
    <>
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
      <WithOrWithout />
    </>
  );
};

/**
 * The choice of client, edition, language and theme, with a description of what then happens at Send. On a
 * narrow page a button shows and hides the choices.
 */
export const SetUp = ({ theme }: { theme: Theme }) => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = readChoice(location.search);
  return (
    <section className={styles.section} aria-label="Outlook and its settings">
      <Button
        className={styles.opener}
        size="small"
        icon={<SettingsRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Settings
      </Button>
      <div id={id} className={mergeClasses(styles.choices, !isOpen && styles.closed)}>
        <Choices theme={theme} chosen={chosen} />
      </div>
      <Protection />
    </section>
  );
};
