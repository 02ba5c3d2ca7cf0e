import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Doubt } from '../review/review.ts';
import { wrongWarning, type CheckedBy } from '../text/admin/wrong-warning.ts';
import { plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';
import { PanePage } from './pane-page.tsx';
import { TextToTake } from './text-to-take.tsx';

const useStyles = makeStyles({
  which: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  select: {
    minHeight: '32px',
    maxWidth: '100%',
    paddingInline: tokens.spacingHorizontalS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface ReportPageProps {
  /** At least one. */
  readonly doubts: readonly Doubt[];
  readonly by: CheckedBy;
  readonly words: Words;
  readonly onBack: () => void;
}

/** *Report a wrong warning*: composes a text about one of the doubts. */
export function ReportPage({ doubts, by, words, onBack }: ReportPageProps) {
  const [chosen, setChosen] = useState(doubts[0]?.id);
  const doubt = doubts.find(({ id }) => id === chosen) ?? doubts[0];
  const { report, remembered } = words;
  return (
    <PanePage title={report.title} intro={report.intro} back={remembered.back} onBack={onBack}>
      {doubts.length > 1 && <Which doubts={doubts} chosen={chosen} words={words} onChoose={setChosen} />}
      {doubt && <TextToTake text={wrongWarning(doubt, by)} label={report.text} words={words} />}
    </PanePage>
  );
}

interface WhichProps {
  readonly doubts: readonly Doubt[];
  readonly chosen: string | undefined;
  readonly words: Words;
  readonly onChoose: (id: string) => void;
}

function Which({ doubts, chosen, words, onChoose }: WhichProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.which}>
      <label htmlFor={id}>{words.report.which}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {doubts.map((doubt) => (
          <option key={doubt.id} value={doubt.id}>
            {words.review.recipient(
              words.fields[doubt.recipient.field],
              plainAddress(doubt.recipient.address),
            )}
          </option>
        ))}
      </select>
    </div>
  );
}
