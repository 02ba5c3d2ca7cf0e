import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { NearMiss } from '../../../past-mail/screened.ts';
import { counted, grouped } from '../../../text/admin/figures.ts';
import { plainAddress } from '../../../text/plain.ts';
import { dayText } from './mail-of.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    maxHeight: '480px',
    overflowY: 'auto',
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  addresses: { fontFamily: tokens.fontFamilyMonospace },
  wrong: { fontWeight: tokens.fontWeightBold },
  more: { color: tokens.colorNeutralForeground2 },
});

interface NearMissesProps {
  readonly all: readonly NearMiss[];
  /** How many there are; the list may be shorter. */
  readonly total: number;
  readonly onTry: (nearMiss: NearMiss) => void;
}

const meantWords = ({ doubts }: NearMiss): string => {
  const meant = [...new Set(doubts.flatMap((doubt) => doubt.meant))];
  return meant.length === 0 ? '' : `meant ${meant.map((one) => plainAddress(one)).join(' or ')}?`;
};

const detailsOf = (nearMiss: NearMiss): string =>
  [
    dayText(nearMiss.day),
    meantWords(nearMiss),
    nearMiss.messages === 1 ? '' : counted(nearMiss.messages, 'message'),
  ]
    .filter((one) => one !== '')
    .join(' · ');

const Row = ({ nearMiss, onTry }: Pick<NearMissesProps, 'onTry'> & { readonly nearMiss: NearMiss }) => {
  const styles = useStyles();
  const { sender, doubts } = nearMiss;
  return (
    <li>
      <Button className={styles.button} onClick={() => onTry(nearMiss)}>
        <span className={styles.words}>
          <span className={styles.addresses}>
            {plainAddress(sender === '' ? 'somebody' : sender)} →{' '}
            <span className={styles.wrong}>
              {doubts.map(({ address }) => plainAddress(address)).join(', ')}
            </span>
          </span>
          <Caption1>{detailsOf(nearMiss)}</Caption1>
        </span>
      </Button>
    </li>
  );
};

/** The near misses. One click shows the dialog that the sender would have seen. */
export const NearMisses = ({ all, total, onTry }: NearMissesProps) => {
  const styles = useStyles();
  if (all.length === 0) return null;
  const listed = all.reduce((sum, { messages }) => sum + messages, 0);
  return (
    <>
      <Caption1 className={styles.more}>Click one to see what its sender would have seen.</Caption1>
      <ul className={styles.list} aria-label="Near misses">
        {all.map((nearMiss, at) => (
          <Row key={at} nearMiss={nearMiss} onTry={onTry} />
        ))}
      </ul>
      {total > listed && (
        <Caption1 className={styles.more}>
          and {grouped(total - listed)} more, which nearmiss screen lists
        </Caption1>
      )}
    </>
  );
};
