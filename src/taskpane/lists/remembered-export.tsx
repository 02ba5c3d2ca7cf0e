import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RememberedEntry } from '../../review/keep/remembered.ts';
import { type ExportFormat, exported, exportFormats } from '../../text/compose/remembered-export.ts';
import { TextToTake } from '../../ui/page/text-to-take.tsx';
import { usePaneWords } from '../pane-words.ts';

const useStyles = makeStyles({
  open: { alignSelf: 'flex-start', flexShrink: 0 },
  formats: {
    display: 'flex',
    gap: tokens.spacingHorizontalL,
    border: 'none',
    margin: 0,
    padding: 0,
    '& > label': {
      minHeight: '24px',
      display: 'flex',
      alignItems: 'center',
      gap: tokens.spacingHorizontalXS,
    },
    '& input': { width: '18px', height: '18px', accentColor: tokens.colorCompoundBrandBackground },
  },
});

export interface RememberedExportProps {
  readonly entries: readonly RememberedEntry[];
  readonly days: number;
}

/** Exports all remembered addresses, as CSV or JSON. */
export function RememberedExport({ entries, days }: RememberedExportProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const [format, setFormat] = useState<ExportFormat>();
  const { remembered, copy } = words;
  if (format === undefined)
    return (
      <Button className={styles.open} onClick={() => setFormat('csv')}>
        {remembered.export}
      </Button>
    );
  return (
    <>
      <fieldset className={styles.formats} aria-label={copy.format}>
        {exportFormats.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="format"
              autoFocus={each === 'csv'}
              checked={each === format}
              onChange={() => setFormat(each)}
            />
            {each.toUpperCase()}
          </label>
        ))}
      </fieldset>
      <TextToTake text={exported(entries, days, format)} label={remembered.title} />
    </>
  );
}
