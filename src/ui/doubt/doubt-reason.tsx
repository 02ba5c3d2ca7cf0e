import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Doubt } from '../../review/review.ts';
import { shortReason } from '../../text/compose/short-reason.ts';
import { partIds } from './part-ids.ts';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  reason: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});

export interface DoubtReasonProps {
  readonly doubt: Doubt;
}

/** Why the address is doubtful, as far as the two addresses do not show it. */
export function DoubtReason({ doubt }: DoubtReasonProps) {
  const styles = useStyles();
  const reason = shortReason(useWords(), doubt);
  return reason === '' ? null : (
    <p id={partIds(doubt).reason} className={styles.reason}>
      {reason}
    </p>
  );
}
