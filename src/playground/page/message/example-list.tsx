import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailWarningRegular } from '@fluentui/react-icons/svg/mail-warning';
import { blanks, examples, type Example } from './examples.ts';

/** Where the page has one column, the list shows titles only. */
const narrow = '@media (max-width: 959px)';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    [narrow]: { flexDirection: 'row', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  },
  blanks: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [narrow]: {
      width: 'auto',
      minHeight: '32px',
      padding: `0 ${tokens.spacingHorizontalSNudge}`,
      alignItems: 'center',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  story: { color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
  title: {
    ...typographyStyles.body1Strong,
    [narrow]: { ...typographyStyles.caption1Strong },
  },
  icon: {
    color: tokens.colorBrandForeground1,
    marginTop: '2px',
    [narrow]: { marginTop: 0, fontSize: '16px', width: '16px', height: '16px' },
  },
});

const iconOf = ({ mail, outcome }: Example, isBlank: boolean) => {
  if (mail.kind === 'appointment') return <CalendarRegular />;
  if (isBlank) return <MailRegular />;
  return outcome === 'asks' ? <MailWarningRegular /> : <CheckmarkCircleRegular />;
};

interface ExampleListProps {
  readonly onPick: (example: Example) => void;
}

const Row = ({
  example,
  isBlank,
  onPick,
}: ExampleListProps & { readonly example: Example; readonly isBlank: boolean }) => {
  const styles = useStyles();
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={{ className: styles.icon, children: iconOf(example, isBlank) }}
        onClick={() => onPick(example)}
      >
        <span className={styles.words}>
          <span className={styles.title}>{example.title}</span>
          <Caption1 className={styles.story}>{example.story}</Caption1>
        </span>
      </Button>
    </li>
  );
};

/** The list of examples and empty messages: one press fills the compose window. */
export const ExampleList = ({ onPick }: ExampleListProps) => {
  const styles = useStyles();
  return (
    <nav aria-label="Examples">
      <ul className={styles.list}>
        {examples.map((example) => (
          <Row key={example.title} example={example} isBlank={false} onPick={onPick} />
        ))}
      </ul>
      <ul className={`${styles.list} ${styles.blanks}`}>
        {blanks.map((example) => (
          <Row key={example.title} example={example} isBlank onPick={onPick} />
        ))}
      </ul>
    </nav>
  );
};
