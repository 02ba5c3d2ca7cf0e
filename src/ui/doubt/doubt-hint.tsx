import { makeStyles, tokens } from '@fluentui/react-components';
import type { Doubt } from '../../review/review.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Says that the policy does not allow keeping the address, unless the heading does. */
export function DoubtHint({ doubt }: { readonly doubt: Doubt }) {
  const { review } = useWords();
  const styles = useStyles();
  if (doubt.severity !== 'block' || doubt.denied) return null;
  return <p className={styles.hint}>{review.cannotKeep}</p>;
}
