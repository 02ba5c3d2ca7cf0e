import { makeStyles, tokens } from '@fluentui/react-components';

/** The styles of a row with a label. The looks of the clients add theirs by `data-row` and `data-label`. */
export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  label: {
    width: '72px',
    boxSizing: 'border-box',
    flexShrink: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});
