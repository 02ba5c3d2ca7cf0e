import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Mail } from '../../host/mail.ts';
import { Card } from '../card.tsx';
import { ChooseFile } from './choose-file.tsx';
import { mailOf } from './mail-of.ts';
import { problemWords } from './problem-words.ts';
import { ReadingProgress } from './reading-progress.tsx';
import { Result } from './result.tsx';
import { usePastMail } from './use-past-mail.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  problem: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  line: { margin: 0 },
});

interface PastMailProps {
  /** Puts a message into the compose window and presses Send. */
  readonly sendNow: (mail: Mail) => void;
}

/**
 * What the senders of past mail would have been asked: a file is dropped or chosen, read in the page, and its
 * near misses are listed. Keeps its result while it is not shown.
 */
export const PastMail = ({ sendNow }: PastMailProps) => {
  const styles = useStyles();
  const { state, read, readSample, forget } = usePastMail();
  return (
    <Card
      title="Past mail"
      hint="What would Nearmiss have asked last month? It checks a file with the policy in force."
    >
      <div className={styles.stack}>
        {state.type === 'problem' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.problem}>
              {problemWords(state.name, state.problem).map((line) => (
                <p key={line} className={styles.line}>
                  {line}
                </p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.type === 'reading' && (
          <ReadingProgress name={state.name} share={state.share} cancel={forget} />
        )}
        {state.type === 'screened' && (
          <Result
            name={state.name}
            screened={state.screened}
            onTry={(nearMiss) => sendNow(mailOf(nearMiss))}
          />
        )}
        {state.type !== 'reading' && (
          <ChooseFile read={read} readSample={readSample} isFirst={state.type === 'empty'} />
        )}
      </div>
    </Card>
  );
};
