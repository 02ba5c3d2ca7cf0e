import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { ProhibitedFilled } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Doubt } from '../review/review.ts';
import type { Words } from '../text/words.ts';
import { gravity, type Gravity } from './gravity.ts';

const icons: Readonly<Record<Gravity, typeof InfoRegular>> = {
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

/** How grave the doubt is, by shape as well as by colour. */
export function DoubtIcon({ doubt, words }: { readonly doubt: Doubt; readonly words: Words }) {
  const styles = useStyles();
  const grave = gravity(doubt);
  const Icon = icons[grave];
  return (
    <span
      role="img"
      aria-label={words.review.severity[doubt.severity]}
      className={mergeClasses(styles.icon, styles[grave])}
    >
      <Icon aria-hidden />
    </span>
  );
}
