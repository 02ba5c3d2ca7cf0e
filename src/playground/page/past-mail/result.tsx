import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NearMiss, Screened } from '../../../past-mail/screened.ts';
import { NearMisses } from './near-misses.tsx';
import { facts, headline, rateWords } from './result-words.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  headline: { ...typographyStyles.title2, margin: 0 },
  rate: { ...typographyStyles.subtitle2, margin: 0 },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
  fact: { overflowWrap: 'anywhere' },
});

interface ResultProps {
  readonly name: string;
  readonly screened: Screened;
  readonly onTry: (nearMiss: NearMiss) => void;
}

/** How many near misses a file contains, and which. */
export const Result = ({ name, screened, onTry }: ResultProps) => {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <div role="status">
        <p className={styles.headline}>{headline(screened)}</p>
        <p className={styles.rate}>{rateWords(screened)}</p>
      </div>
      <NearMisses all={screened.nearMisses} total={screened.totals.prompts} onTry={onTry} />
      <ul className={styles.facts} aria-label={`About ${name}`}>
        {facts(name, screened).map((fact) => (
          <li key={fact} className={styles.fact}>
            {fact}
          </li>
        ))}
      </ul>
    </div>
  );
};
