import { memo, useSyncExternalStore } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TraceEntry } from '../../host/trace.ts';
import { Card } from '../card.tsx';
import { useHandle } from '../use-outlook.ts';

const useStyles = makeStyles({
  // A reversed column is scrolled to its end as long as nobody scrolls it.
  box: {
    display: 'flex',
    flexDirection: 'column-reverse',
    minHeight: '24px',
    maxHeight: '320px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  line: { display: 'grid', gridTemplateColumns: '72px 1fr', gap: tokens.spacingHorizontalS },
  who: { color: tokens.colorNeutralForeground2 },
  'add-in': { color: tokens.colorBrandForeground1 },
  Outlook: { color: tokens.colorNeutralForeground2 },
  sender: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

const names = { 'add-in': 'Nearmiss', Outlook: 'Outlook', sender: 'You' } as const;

const Line = memo(({ entry }: { entry: TraceEntry }) => {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, entry.wrong === true && styles.wrong)}>
      <span className={styles[entry.who]}>{names[entry.who]}</span>
      <span>{entry.words}</span>
    </li>
  );
});

/** The conversation between the add-in and Outlook; keeps the newest line in view. */
export const Log = () => {
  const styles = useStyles();
  const { trace } = useHandle().outlook;
  const entries = useSyncExternalStore(trace.subscribe, trace.entries);
  return (
    <Card title="Log" hint="What the add-in and Outlook said to each other.">
      {/* The box scrolls, so the keyboard must be able to reach it. */}
      <div className={styles.box} tabIndex={0} role="log" aria-live="off" aria-label="Conversation">
        <ol className={styles.list}>
          {entries.map((entry) => (
            <Line key={entry.number} entry={entry} />
          ))}
        </ol>
      </div>
    </Card>
  );
};
