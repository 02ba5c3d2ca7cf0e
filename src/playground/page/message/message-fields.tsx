import { useId } from 'react';
import { Input, Label, makeStyles, Textarea } from '@fluentui/react-components';
import { fieldNumbers, personText, type Mail } from '../../host/mail.ts';
import { useOutlook } from '../use-outlook.ts';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import { RecipientField } from './recipient-field.tsx';
import { useRowStyles } from './row-styles.ts';

const useStyles = makeStyles({
  from: { padding: '5px 0', overflowWrap: 'anywhere' },
  // The text of the subject begins where the recipients begin.
  subject: { flexGrow: 1, minWidth: 0, '& input': { padding: 0 }, paddingInline: 0 },
  // As wide as the fields.
  body: { width: '100%' },
});

const usePut = () => {
  const { outlook } = useOutlook();
  return (change: Partial<Mail>): void => outlook.change({ ...outlook.mail(), ...change });
};

const Subject = () => {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const { outlook } = useOutlook();
  const put = usePut();
  return (
    <div className={rows.row} data-row>
      <Label htmlFor={id} className={rows.label} data-label>
        {useOutlookWords().subject}
      </Label>
      <Input
        id={id}
        className={styles.subject}
        appearance="filled-lighter"
        input={{ dir: 'auto' }}
        value={outlook.mail().subject}
        onChange={(_event, { value }) => put({ subject: value })}
      />
    </div>
  );
};

/** The rows of a message or meeting, from its sender to its subject. */
export const MessageFields = () => {
  const styles = useStyles();
  const rows = useRowStyles();
  const { outlook } = useOutlook();
  const { kind, from } = outlook.mail();
  return (
    <div inert={outlook.sending()}>
      <div className={rows.row} data-row>
        <span className={rows.label} data-label>
          {useOutlookWords().from}
        </span>
        <bdi className={styles.from}>{personText(from)}</bdi>
      </div>
      {fieldNumbers[kind].map((field) => (
        <RecipientField key={`${kind} ${field}`} field={field} />
      ))}
      <Subject />
    </div>
  );
};

/** The text of a message or meeting. */
export const Body = () => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  const put = usePut();
  return (
    <Textarea
      className={styles.body}
      aria-label={useOutlookWords().body}
      textarea={{ dir: 'auto' }}
      resize="vertical"
      rows={7}
      inert={outlook.sending()}
      value={outlook.mail().body}
      onChange={(_event, { value }) => put({ body: value })}
    />
  );
};
