import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fieldName, fieldNumbers, personText, type FieldNumber, type Mail } from '../../host/mail.ts';
import { Card } from '../card.tsx';
import { useOutlookValue } from '../use-outlook.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2 },
});

const most = 50;

const Line = ({ mail, field }: { mail: Mail; field: FieldNumber }) => {
  const styles = useStyles();
  const people = mail.recipients[field];
  if (people.length === 0) return null;
  return (
    <Body1>
      <span className={styles.label}>{fieldName(mail.kind, field)}: </span>
      {people.slice(0, most).map((person, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <bdi>{personText(person)}</bdi>
        </span>
      ))}
      {people.length > most && ` and ${people.length - most} more`}
    </Body1>
  );
};

/** The items as they were sent, field by field. */
export const SentItems = () => {
  const styles = useStyles();
  const sent = useOutlookValue((outlook) => outlook.sent());
  return (
    <Card title="Sent items" hint={sent.length === 0 ? 'Nothing has left yet.' : 'This is what really left.'}>
      <ul className={styles.list}>
        {sent.map((mail, index) => (
          <li key={sent.length - index} className={styles.item}>
            <Text weight="semibold">{mail.subject === '' ? '(no subject)' : mail.subject}</Text>
            {fieldNumbers[mail.kind].map((field) => (
              <Line key={field} mail={mail} field={field} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
};
