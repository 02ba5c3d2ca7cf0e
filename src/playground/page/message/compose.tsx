import { useId } from 'react';
import { Input, Label, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { fieldNumbers, personText, type Mail } from '../../host/mail.ts';
import { Notices } from './notices.tsx';
import { RecipientField } from './recipient-field.tsx';
import { ResultBar, type ResultProps } from '../result/result-bar.tsx';
import { Ribbon } from './ribbon.tsx';
import { useOutlook } from '../use-outlook.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    overflow: 'clip',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    ...typographyStyles.body1Strong,
    margin: `calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL}) ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // Forced colours remove the background; this line stays.
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  label: { width: '72px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  from: { overflowWrap: 'anywhere' },
  subject: { flexGrow: 1, minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  body: { margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalM}) 0` },
});

const headings = { message: 'New message', appointment: 'New meeting' } as const;

const headingOf = ({ kind, composeType }: Mail): string =>
  composeType === 'reply' ? 'Reply' : headings[kind];

/** The fields for subject and body. */
const Content = () => {
  const styles = useStyles();
  const id = useId();
  const { outlook } = useOutlook();
  const mail = outlook.mail();
  const put = (change: Partial<Mail>): void => outlook.change({ ...outlook.mail(), ...change });
  return (
    <>
      <div className={styles.row}>
        <Label htmlFor={id} className={styles.label}>
          Subject
        </Label>
        <Input
          id={id}
          className={styles.subject}
          appearance="filled-lighter"
          value={mail.subject}
          onChange={(_event, { value }) => put({ subject: value })}
        />
      </div>
      <Textarea
        className={styles.body}
        aria-label="Body"
        resize="vertical"
        rows={7}
        value={mail.body}
        onChange={(_event, { value }) => put({ body: value })}
      />
    </>
  );
};

export interface ComposeProps extends ResultProps {
  readonly send: () => void;
}

/** The compose window of a message or a meeting. */
export const Compose = ({ decided, forget, send }: ComposeProps) => {
  const styles = useStyles();
  const { outlook } = useOutlook();
  const mail = outlook.mail();
  return (
    <section className={styles.card} aria-label={headingOf(mail)}>
      <h2 className={styles.top}>
        {headingOf(mail)} · {outlook.client.name}
      </h2>
      <Ribbon onSend={send} />
      <ResultBar decided={decided} forget={forget} />
      <Notices />
      <div className={styles.form} inert={outlook.sending()}>
        <div className={styles.row}>
          <span className={styles.label}>From</span>
          <span className={styles.from}>{personText(mail.from)}</span>
        </div>
        {fieldNumbers[mail.kind].map((field) => (
          <RecipientField key={`${mail.kind} ${field}`} field={field} />
        ))}
        <Content />
      </div>
    </section>
  );
};
