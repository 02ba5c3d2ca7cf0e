import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Doubt } from '../review/review.ts';
import { plainAddress } from '../text/plain.ts';
import { whyAsked } from '../text/why-asked.ts';
import type { Words } from '../text/words.ts';

const useStyles = makeStyles({
  question: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  answer: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& > p': { margin: `${tokens.spacingVerticalXS} 0 0` },
  },
});

export interface WhyAskedProps {
  readonly doubt: Doubt;
  readonly words: Words;
}

/** Three plain sentences behind a question, for who wants them: what was seen, why it matters, what to do. */
export function WhyAsked({ doubt, words }: WhyAskedProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { question, questionOf } = words.why;
  return (
    <div>
      <button
        type="button"
        className={styles.question}
        aria-label={questionOf(plainAddress(doubt.recipient.address))}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {question}
      </button>
      <div id={id} className={styles.answer} hidden={!open}>
        {open && whyAsked(words.why, doubt).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </div>
  );
}
