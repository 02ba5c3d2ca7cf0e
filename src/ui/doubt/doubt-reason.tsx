import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../review/review.ts';
import { explain } from '../../text/compose/explain.ts';
import { joinSentences } from '../../text/compose/join-sentences.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { useWords } from '../page/words.ts';

/** Longest reason of an administrator that is shown, in code points. */
const longestReason = 500;

const useStyles = makeStyles({
  reason: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});

export interface DoubtReasonProps {
  readonly id?: string;
  readonly doubt: Doubt;
}

/** Why the address is doubtful: the administrator's reason, or one sentence about the worst finding. */
export function DoubtReason({ id, doubt }: DoubtReasonProps) {
  return <Reason id={id}>{reasonFor(doubt, useWords())}</Reason>;
}

export interface ReasonProps {
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** The sentence that gives a reason. */
export function Reason({ id, children }: ReasonProps) {
  return (
    <p id={id} className={useStyles().reason}>
      {children}
    </p>
  );
}

function reasonFor({ denied, findings }: Doubt, words: Words): string {
  const worst = findings[0];
  if (denied)
    return joinSentences([
      words.reasons.denied(plainAddress(denied.domain)),
      plain(denied.reason, longestReason),
    ]);
  return worst ? explain(words, worst) : '';
}
