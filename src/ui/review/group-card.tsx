import { Button, makeStyles } from '@fluentui/react-components';
import { type Group, pairOf, typedDomain } from '../../review/doubts/groups.ts';
import { choiceFor, needsChoice } from '../../review/doubts/needs-choice.ts';
import type { Doubt } from '../../review/review.ts';
import { question } from '../../text/compose/question.ts';
import { plainAddress } from '../../text/plain.ts';
import { AddressPair } from '../address/address-pair.tsx';
import { DoubtFrame } from '../doubt/doubt-frame.tsx';
import { DoubtHeading } from '../doubt/doubt-heading.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { DoubtTrouble } from '../doubt/doubt-trouble.tsx';
import { DoubtReason } from '../doubt/doubt-reason.tsx';
import { partIds } from '../doubt/part-ids.ts';
import { headingOfGroup } from '../focus/focus-target.ts';
import type { DoubtCardProps } from './doubt-card.tsx';
import { GroupActions } from './group-actions.tsx';
import { GroupMember } from './group-member.tsx';
import { PairQuestion } from './pair-question.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
import { WhyAsked } from '../doubt/why-asked.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  undo: { alignSelf: 'flex-end', minWidth: 'auto' },
  members: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

export interface GroupCardProps extends Omit<DoubtCardProps, 'doubt'> {
  readonly group: Group;
}

/**
 * Recipients with the same mistake, or of a pair: the question, the actions for all of them, and each recipient.
 */
export function GroupCard({ group, ...props }: GroupCardProps) {
  const { choices, moot, alone, heading } = props;
  const words = useWords();
  const styles = useStyles();
  const [first] = group;
  const open = group.filter((doubt) => choiceFor({ choices }, doubt) === undefined && !moot.has(doubt.id));
  const pair = pairOf(group);
  const label = words.review.group(group.length, plainAddress(typedDomain(group)));
  const asked = needsChoice(first) ? question(words, group) : label;
  const decided = open.length === 0;
  return (
    <DoubtFrame doubt={first} label={pair ? asked : label} decided={decided} alone={alone}>
      {!alone && (
        <DoubtHeading ref={(element) => heading(headingOfGroup(group), element)} doubt={first}>
          {decided ? label : asked}
        </DoubtHeading>
      )}
      <DoubtTrouble doubts={group} />
      {!decided &&
        (pair ? (
          <PairQuestion {...props} pair={pair} group={group} open={open} />
        ) : (
          <Mistake {...props} doubt={first} open={open} />
        ))}
      <UndoAll {...props} group={group} />
      <ul className={styles.members}>
        {group.map((doubt) => (
          <GroupMember key={doubt.id} doubt={doubt} {...props} />
        ))}
      </ul>
    </DoubtFrame>
  );
}

/** The button that undoes all choices. */
function UndoAll({ group, choices, onAction }: GroupCardProps) {
  const { review } = useWords();
  const styles = useStyles();
  const chosen = group.filter((doubt) => choiceFor({ choices }, doubt) !== undefined);
  return chosen.length > 1 ? (
    <Button
      className={styles.undo}
      appearance="subtle"
      onClick={() => onAction({ type: 'undo-all', ids: group.map((doubt) => doubt.id) })}
    >
      {review.undoAll(chosen.length)}
    </Button>
  ) : null;
}

interface MistakeProps extends Pick<GroupCardProps, 'by' | 'fix' | 'alone' | 'onAction'> {
  readonly doubt: Doubt;
  readonly open: readonly Doubt[];
}

/** What the recipients have in common, and the actions for all that are still open. */
function Mistake({ doubt, open, by, ...actions }: MistakeProps) {
  return (
    <>
      <AddressPair doubt={doubt} domainsOnly />
      <SpelledForScreenReader id={partIds(doubt).spelled} doubt={doubt} />
      <DoubtReason doubt={doubt} />
      <DoubtHint doubt={doubt} />
      {open.length > 1 && <GroupActions open={open} {...actions} />}
      <WhyAsked doubt={doubt} by={by} />
    </>
  );
}
