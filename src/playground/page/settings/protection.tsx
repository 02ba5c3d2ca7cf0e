import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldDismissFilled } from '@fluentui/react-icons/svg/shield-dismiss';
import { readChoice } from '../../choice.ts';
import { useOutlookValue } from '../use-outlook.ts';
import { whatHappens, whyUnprotected } from './client-words.ts';

const useStyles = makeStyles({
  happens: { margin: 0, color: tokens.colorNeutralForeground2 },
  unprotected: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    '& svg': { flexShrink: 0, alignSelf: 'center', fontSize: '16px' },
  },
});

/** Returns why nothing is checked at Send; `undefined` if messages are checked. */
export const useWhyUnprotected = (): string | undefined => {
  const isInstalled = useOutlookValue((outlook) => outlook.isInstalled());
  const client = useOutlookValue((outlook) => outlook.client);
  return isInstalled
    ? whyUnprotected(client, readChoice(location.search).edition)
    : 'Nearmiss is off; nothing is checked.';
};

/** Says what happens to a doubtful message, or in red why nothing is checked. */
export const Protection = () => {
  const styles = useStyles();
  const why = useWhyUnprotected();
  const client = useOutlookValue((outlook) => outlook.client);
  if (why === undefined)
    return (
      <Caption1 as="p" className={styles.happens}>
        {whatHappens(client, readChoice(location.search).edition)}
      </Caption1>
    );
  return (
    <p className={styles.unprotected} role="status">
      <ShieldDismissFilled aria-hidden />
      <span>
        <strong>Not protected.</strong> {why}
      </span>
    </p>
  );
};
