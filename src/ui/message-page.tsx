import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0 },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface MessagePageProps {
  readonly title: string;
  /** Spoken as soon as it is shown. */
  readonly text: string;
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A page that says one thing, and offers at most one thing to do. */
export function MessagePage({ title, text, detail, action }: MessagePageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text} role="status">
        {text}
      </p>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </main>
  );
}
