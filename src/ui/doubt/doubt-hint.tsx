import { makeStyles, tokens } from '@fluentui/react-components';
import { mayKeep } from '../../review/keep/keep-act.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import type { Doubt } from '../../review/review.ts';
import type { Words } from '../../text/words.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** A hint before the choice: that *Keep* is not possible, that there is no suggestion, or no best one. */
export function DoubtHint({ doubt }: { readonly doubt: Doubt }) {
  const words = useWords();
  const styles = useStyles();
  const hint = hintFor(doubt, words);
  return hint === undefined ? null : <p className={styles.hint}>{hint}</p>;
}

function hintFor(doubt: Doubt, { review }: Words): string | undefined {
  const { suggestions, clear } = suggestionsFor(doubt);
  if (!needsChoice(doubt)) return undefined;
  if (!mayKeep(doubt)) return review.cannotKeep;
  if (suggestions.length === 0) return review.noSuggestion;
  return clear ? undefined : review.whichMeant;
}
