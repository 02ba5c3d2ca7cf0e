import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plainAddress } from '../../text/plain.ts';
import { ChosenLine } from '../doubt/chosen-line.tsx';
import type { DoubtCardProps } from './doubt-card.tsx';
import { isNamed, RecipientName } from '../doubt/recipient-name.tsx';
import { OpenDoubt } from './open-doubt.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  member: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
  },
  who: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    scrollMarginBlock: '64px',
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: 'none',
    '[data-fui-focus-visible]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  grow: { flex: '1 1 260px', minWidth: 0, display: 'flex' },
  address: { color: tokens.colorNeutralForeground2 },
  apart: { marginInlineStart: 'auto' },
});

/** One recipient of a group, with what was chosen or a button to decide about it separately. */
export function GroupMember({ choices, moot, heading, ...open }: Omit<DoubtCardProps, 'by' | 'fix'>) {
  const { doubt, onAction } = open;
  const styles = useStyles();
  const [apart, setApart] = useState(false);
  const choice = choices[doubt.id];
  const decided = choice !== undefined || moot.has(doubt.id);
  const who = (
    <span ref={(element) => heading(doubt.id, element)} tabIndex={-1} className={styles.who}>
      <RecipientName doubt={doubt}>
        {!decided && isNamed(doubt) && (
          <>
            {' '}
            <bdi dir="ltr" className={styles.address}>
              {plainAddress(doubt.recipient.address)}
            </bdi>
          </>
        )}
      </RecipientName>
    </span>
  );
  if (decided)
    return (
      <li className={styles.member}>
        <ChosenLine doubt={doubt} choice={choice} who={who} onAction={onAction} />
      </li>
    );
  return (
    <li className={styles.member}>
      <div className={styles.line}>
        <div className={styles.grow}>{who}</div>
        {!apart && <ApartButton doubt={doubt} onPress={() => setApart(true)} />}
      </div>
      {apart && <OpenDoubt {...open} fix={undefined} />}
    </li>
  );
}

function ApartButton({ doubt, onPress }: Pick<DoubtCardProps, 'doubt'> & { onPress: () => void }) {
  const words = useWords();
  return (
    <Button
      className={useStyles().apart}
      appearance="subtle"
      size="small"
      aria-label={words.review.apartOf(plainAddress(doubt.recipient.address))}
      onClick={onPress}
    >
      {words.review.apart}
    </Button>
  );
}
