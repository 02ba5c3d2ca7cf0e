import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { type Group, typedDomain } from '../../review/doubts/groups.ts';
import { choiceFor } from '../../review/doubts/needs-choice.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import { AddressPair } from '../address/address-pair.tsx';
import type { DoubtCardProps } from './doubt-card.tsx';
import { DoubtFrame } from '../doubt/doubt-frame.tsx';
import { DoubtHeading } from '../doubt/doubt-heading.tsx';
import { DoubtHint } from '../doubt/doubt-hint.tsx';
import { DoubtReason } from '../doubt/doubt-reason.tsx';
import { headingOfGroup } from '../focus/focus-target.ts';
import { GroupActions } from './group-actions.tsx';
import { GroupMember } from './group-member.tsx';
import { SpelledForScreenReader } from '../address/spelled-for-screen-reader.tsx';
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

/** Recipients with the same mistake: the mistake, the actions for all of them, and each recipient. */
export function GroupCard({ group, ...props }: GroupCardProps) {
  const { choices, heading, onAction } = props;
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [first] = group;
  const open = group.filter((doubt) => choiceFor({ choices }, doubt) === undefined);
  const decided = open.length === 0;
  const title = words.review.group(group.length, plainAddress(typedDomain(group)));
  return (
    <DoubtFrame doubt={first} label={title} decided={decided} prominenceId={`${id}-prominence`}>
      <div className={styles.top}>
        <DoubtHeading
          ref={(element) => heading(headingOfGroup(group), element)}
          doubt={first}
          decided={decided}
          describedBy={`${id}-prominence ${id}-spelled ${id}-reason`}
        >
          {title}
        </DoubtHeading>
        {group.length - open.length > 1 && (
          <Button
            appearance="subtle"
            onClick={() => onAction({ type: 'undo-all', ids: group.map((doubt) => doubt.id) })}
          >
            {words.review.undoAll(group.length - open.length)}
          </Button>
        )}
      </div>
      {!decided && <Mistake {...props} id={id} doubt={first} open={open} />}
      <ul className={styles.members}>
        {group.map((doubt) => (
          <GroupMember key={doubt.id} doubt={doubt} {...props} />
        ))}
      </ul>
    </DoubtFrame>
  );
}

interface MistakeProps extends Pick<GroupCardProps, 'onAction'> {
  /** The prefix of the ids of its parts. */
  readonly id: string;
  readonly doubt: Doubt;
  readonly open: readonly Doubt[];
}

/** What the recipients have in common, and the actions for all that are still open. */
function Mistake({ id, doubt, open, onAction }: MistakeProps) {
  return (
    <>
      <AddressPair doubt={doubt} domainsOnly />
      <SpelledForScreenReader id={`${id}-spelled`} doubt={doubt} />
      <DoubtReason id={`${id}-reason`} doubt={doubt} />
      <DoubtHint doubt={doubt} />
      {open.length > 1 && <GroupActions open={open} onAction={onAction} />}
    </>
  );
}
