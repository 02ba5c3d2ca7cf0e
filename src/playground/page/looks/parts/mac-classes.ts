import { makeStyles, tokens } from '@fluentui/react-components';
import type { WindowClasses } from '../look.ts';

const useClasses = makeStyles({
  dialog: { borderRadius: '10px' },
  // The button that closes a window is at its start, and round.
  title: {
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '& button': { order: -1, borderRadius: tokens.borderRadiusCircular },
  },
  alert: { width: 'min(340px, 100vw - 32px)', padding: tokens.spacingHorizontalXL, borderRadius: '12px' },
  alertTitle: {
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase300,
    '& svg': { fontSize: '48px', color: tokens.colorBrandForeground1 },
  },
  alertButtons: {
    flexDirection: 'column',
    '& button': { minHeight: '32px', borderRadius: tokens.borderRadiusLarge },
  },
});

/** Rounded windows of a Mac; an alert is narrow, with its buttons below each other. */
export const useMacClasses = (): WindowClasses => useClasses();
