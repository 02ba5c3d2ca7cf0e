import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Doubt } from '../review/review.ts';
import { wrongWarning, type CheckedBy } from '../text/admin/wrong-warning.ts';
import { plainAddress } from '../text/plain.ts';
import { PanePage } from './pane-page.tsx';
import { TextToTake } from '../ui/page/text-to-take.tsx';
import { usePaneWords } from './pane-words.ts';

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
  readonly onBack: () => void;
}

/** *Report a wrong warning*: a text about one of the doubts, to be copied. */
export function ReportPage({ doubts, by, onBack }: ReportPageProps) {
  const words = usePaneWords();
  const [chosen, setChosen] = useState(doubts[0]?.id);
  const doubt = doubts.find(({ id }) => id === chosen) ?? doubts[0];
  const { report, remembered } = words;
  return (
    <PanePage title={report.title} intro={report.intro} back={remembered.back} onBack={onBack}>
      {doubts.length > 1 && <Which doubts={doubts} chosen={chosen} onChoose={setChosen} />}
      {doubt && <TextToTake text={wrongWarning(doubt, by)} label={report.text} />}
    </PanePage>
  );
}

interface WhichProps {
  readonly doubts: readonly Doubt[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Which({ doubts, chosen, onChoose }: WhichProps) {
  const words = usePaneWords();
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
