import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Doubt } from '../../review/review.ts';
import { wrongWarning, type CheckedBy } from '../../text/admin/wrong-warning.ts';
import { TextLink } from '../page/text-link.tsx';
import { TextToTake } from '../page/text-to-take.tsx';
import { useWords } from '../page/words.ts';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  intro: { margin: `${tokens.spacingVerticalS} 0 0` },
});

export interface WrongWarningProps {
  readonly doubt: Doubt;
  readonly by: CheckedBy;
}

/** *Report a wrong warning*: a link that opens a text about the doubt, to be copied. */
export function WrongWarning({ doubt, by }: WrongWarningProps) {
  const { report } = useWords();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <TextLink aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {report.title}
      </TextLink>
      <div id={id} className={styles.report} hidden={!open}>
        {open && (
          <>
            <p className={styles.intro}>{report.intro}</p>
            <TextToTake text={wrongWarning(doubt, by)} label={report.text} />
          </>
        )}
      </div>
    </div>
  );
}
