import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { type Group, pairOf, typedDomain } from '../../review/doubts/groups.ts';
import { choiceFor } from '../../review/doubts/needs-choice.ts';
import type { Pair } from '../../review/doubts/pairs.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { AddressPair } from '../address/address-pair.tsx';
import type { DoubtCardProps } from './doubt-card.tsx';
import { DoubtFrame } from '../doubt/doubt-frame.tsx';
import { DoubtHeading } from '../doubt/doubt-heading.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { DoubtTrouble } from '../doubt/doubt-trouble.tsx';
import { DoubtReason } from '../doubt/doubt-reason.tsx';
import { headingOfGroup } from '../focus/focus-target.ts';
import { GroupActions } from './group-actions.tsx';
import { GroupMember } from './group-member.tsx';
import { PairQuestion } from './pair-question.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
import { WhyAsked } from '../doubt/why-asked.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  members: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

export interface GroupCardProps extends Omit<DoubtCardProps, 'doubt'> {
  readonly group: Group;
}

/**
 * Recipients with the same mistake, or of a pair: what is doubtful, the actions for all of them, and each
 * recipient.
 */
export function GroupCard({ group, ...props }: GroupCardProps) {
  const { choices, moot } = props;
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [first] = group;
  const open = group.filter((doubt) => choiceFor({ choices }, doubt) === undefined && !moot.has(doubt.id));
  const pair = pairOf(group);
  const title = titleOf(group, pair, words);
  const decided = open.length === 0;
  return (
    <DoubtFrame doubt={first} label={title} decided={decided} prominenceId={`${id}-prominence`}>
      <Top {...props} id={id} group={group} title={title} decided={decided} />
      <DoubtTrouble doubts={group} />
      {!decided &&
        (pair ? (
          <PairQuestion {...props} id={id} pair={pair} group={group} open={open} />
        ) : (
          <Mistake {...props} id={id} doubt={first} open={open} />
        ))}
      <ul className={styles.members}>
        {group.map((doubt) => (
          <GroupMember key={doubt.id} doubt={doubt} {...props} />
        ))}
      </ul>
    </DoubtFrame>
  );
}

interface TopProps extends GroupCardProps {
  /** The prefix of the ids of the parts that describe the heading. */
  readonly id: string;
  readonly title: string;
  readonly decided: boolean;
}

/** The heading, with the button that undoes all choices. */
function Top({ id, group, title, decided, choices, heading, onAction }: TopProps) {
  const words = useWords();
  const styles = useStyles();
  const chosen = group.filter((doubt) => choiceFor({ choices }, doubt) !== undefined);
  return (
    <div className={styles.top}>
      <DoubtHeading
        ref={(element) => heading(headingOfGroup(group), element)}
        doubt={group[0]}
        decided={decided}
        describedBy={`${id}-prominence ${id}-spelled ${id}-reason`}
      >
        {title}
      </DoubtHeading>
      {chosen.length > 1 && (
        <Button
          appearance="subtle"
          onClick={() => onAction({ type: 'undo-all', ids: group.map((doubt) => doubt.id) })}
        >
          {words.review.undoAll(chosen.length)}
        </Button>
      )}
    </div>
  );
}

function titleOf(group: Group, pair: Pair | undefined, { review }: Words): string {
  if (pair) return review.pair(plainAddress(pair[0]), plainAddress(pair[1]));
  return review.group(group.length, plainAddress(typedDomain(group)));
}

interface MistakeProps extends Pick<GroupCardProps, 'by' | 'onAction'> {
  /** The prefix of the ids of its parts. */
  readonly id: string;
  readonly doubt: Doubt;
  readonly open: readonly Doubt[];
}

/** What the recipients have in common, and the actions for all that are still open. */
function Mistake({ id, doubt, open, by, onAction }: MistakeProps) {
  return (
    <>
      <AddressPair doubt={doubt} domainsOnly />
      <SpelledForScreenReader id={`${id}-spelled`} doubt={doubt} />
      <DoubtReason id={`${id}-reason`} doubt={doubt} />
      <DoubtHint doubt={doubt} />
      {open.length > 1 && <GroupActions open={open} onAction={onAction} />}
      <WhyAsked doubt={doubt} by={by} />
    </>
  );
}
