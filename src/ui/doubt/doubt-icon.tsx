import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { ProhibitedFilled } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Prominence } from './prominence.ts';

const icons: Readonly<Record<Prominence, typeof InfoRegular>> = {
  blocked: ProhibitedFilled,
  critical: WarningFilled,
  ordinary: QuestionCircleRegular,
  quiet: InfoRegular,
};

const useStyles = makeStyles({
  icon: { fontSize: '20px', flexShrink: 0, display: 'flex' },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  critical: { color: tokens.colorStatusDangerForeground1 },
  ordinary: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface DoubtIconProps {
  readonly prominence: Prominence;
  /** The accessible name; left out where the text beside the icon says the same. */
  readonly label?: string;
}

/** Shows the prominence of a doubt by shape as well as by colour. */
export function DoubtIcon({ prominence, label }: DoubtIconProps) {
  const styles = useStyles();
  const Icon = icons[prominence];
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span {...said} className={mergeClasses(styles.icon, styles[prominence])}>
      <Icon aria-hidden />
    </span>
  );
}
