import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Label, makeStyles, Tag, TagGroup, Text, tokens } from '@fluentui/react-components';
import { personText, withRecipients, type FieldNumber, type Mail, type Person } from '../../host/mail.ts';
import { endsEntry, isResolved, typedPeople } from './typed-people.ts';
import { useOutlook } from '../use-outlook.ts';
import type { OutlookWords } from '../words/outlook-words.ts';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import { useRowStyles } from './row-styles.ts';

const useStyles = makeStyles({
  entries: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  group: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  pill: { maxWidth: '100%', height: 'auto', minHeight: '32px' },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  unresolved: { color: tokens.colorStatusDangerForeground1 },
  input: {
    flexGrow: 1,
    flexBasis: '24px',
    minWidth: '24px',
    minHeight: '32px',
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

const labelOf = ({ kind }: Mail, field: FieldNumber, words: OutlookWords): string => {
  const { to, cc, bcc, required, optional } = words;
  const labels = kind === 'message' ? ([to, cc, bcc] as const) : ([required, optional, ''] as const);
  return labels[field];
};

/** How many pills are drawn; the rest is only counted. */
const mostPills = 50;

/**
 * Returns the recipients of one field and the text that is not yet an entry, with functions that change them.
 */
const useEntries = (field: FieldNumber) => {
  const { outlook } = useOutlook();
  const [draft, setDraft] = useState('');
  const people = outlook.mail().recipients[field];
  const put = (list: readonly Person[]): void => outlook.change(withRecipients(outlook.mail(), field, list));
  const take = (typed: string): void => {
    const added = typedPeople(typed);
    if (added.length > 0) put([...people, ...added]);
    setDraft('');
  };
  return { people, put, take, draft, setDraft };
};

const usePills = (field: FieldNumber) => {
  const entries = useEntries(field);
  const { people, put, take, draft } = entries;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (endsEntry(event.key, draft)) {
      if (event.key !== 'Tab') event.preventDefault();
      take(draft);
    }
    if (event.key === 'Backspace' && draft === '') put(people.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (typedPeople(pasted).length < 2) return;
    event.preventDefault();
    take(`${draft}${pasted}`);
  };
  const remove = (index: number): void => put(people.filter((_one, at) => at !== index));
  return { ...entries, onKeyDown, onPaste, remove };
};

const Pills = ({
  label,
  people,
  remove,
}: {
  label: string;
  people: readonly Person[];
  remove: (at: number) => void;
}) => {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <TagGroup
      className={styles.group}
      aria-label={label}
      onDismiss={(_event, { value }) => remove(Number(value))}
    >
      {people.slice(0, mostPills).map((person, index) => (
        <Tag
          key={`${index} ${person.address}`}
          className={styles.pill}
          value={String(index)}
          shape="circular"
          dismissible
          dismissIcon={{ 'aria-label': 'remove' }}
          primaryText={{ className: `${styles.text} ${isResolved(person) ? '' : styles.unresolved}` }}
        >
          <bdi>{personText(person)}</bdi>
        </Tag>
      ))}
      {people.length > mostPills && <Text>and {people.length - mostPills} more</Text>}
    </TagGroup>
  );
};

/**
 * A recipient field: Enter, Tab, a semicolon, or a comma after an address turns typed text into a pill, and
 * several recipients can be pasted at once.
 */
export const RecipientField = ({ field }: { field: FieldNumber }) => {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const { outlook } = useOutlook();
  const { people, draft, setDraft, take, onKeyDown, onPaste, remove } = usePills(field);
  const label = labelOf(outlook.mail(), field, useOutlookWords());
  return (
    <div className={rows.row} data-row>
      <Label htmlFor={id} className={rows.label} data-label data-opens>
        {label}
      </Label>
      <div className={styles.entries}>
        <Pills label={label} people={people} remove={remove} />
        <input
          id={id}
          className={styles.input}
          value={draft}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => take(draft)}
        />
      </div>
    </div>
  );
};
