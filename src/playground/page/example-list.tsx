import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { examples, type Example } from './examples.ts';

/** Where the page is one column, titles are enough. */
const narrow = '@media (max-width: 959px)';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    [narrow]: { flexDirection: 'row', flexWrap: 'wrap' },
  },
  button: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalM})`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    justifyContent: 'flex-start',
    textAlign: 'start',
    [narrow]: { width: 'auto', marginLeft: 0, border: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  story: { color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
});

/** The ready examples: one press fills the compose window. */
export const ExampleList = ({ onPick }: { onPick: (example: Example) => void }) => {
  const styles = useStyles();
  return (
    <nav aria-label="Examples">
      <ul className={styles.list}>
        {examples.map((example) => (
          <li key={example.title}>
            <Button appearance="subtle" className={styles.button} onClick={() => onPick(example)}>
              <span className={styles.words}>
                <Text weight="semibold">{example.title}</Text>
                <Caption1 className={styles.story}>{example.story}</Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
