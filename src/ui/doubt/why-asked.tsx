import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Doubt } from '../../review/review.ts';
import { plainAddress } from '../../text/plain.ts';
import type { CheckedBy } from '../../text/admin/wrong-warning.ts';
import { explain } from '../../text/compose/explain.ts';
import { whyAsked } from '../../text/compose/why-asked.ts';
import { TextLink } from '../page/text-link.tsx';
import { useWords } from '../page/words.ts';
import { WrongWarning } from './wrong-warning.tsx';

const useStyles = makeStyles({
  answer: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& > p': { margin: `${tokens.spacingVerticalXS} 0 0` },
  },
});

export interface WhyAskedProps {
  readonly doubt: Doubt;
  readonly by: CheckedBy;
}

/**
 * A link that opens the whole reason, three sentences (what was found, why it matters, what to do) and *Report a
 * wrong warning*.
 */
export function WhyAsked({ doubt, by }: WhyAskedProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { question } = words.why;
  const [worst] = doubt.findings;
  return (
    <div>
      <TextLink
        aria-label={`${question} ${plainAddress(doubt.recipient.address)}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {question}
      </TextLink>
      <div id={id} className={styles.answer} hidden={!open}>
        {open && (
          <>
            {!doubt.denied && worst && <p>{explain(words, worst)}</p>}
            {whyAsked(words.why, doubt).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <WrongWarning doubt={doubt} by={by} />
          </>
        )}
      </div>
    </div>
  );
}
