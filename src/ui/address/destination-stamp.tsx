import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Stamp } from '../../text/compose/destination-stamps.ts';
import type { Tone } from './marked-address.tsx';

const useStyles = makeStyles({
  stamp: {
    display: 'inline-block',
    boxSizing: 'border-box',
    maxWidth: '100%',
    marginInlineStart: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
    '@media (max-width: 479px)': { display: 'block', width: 'fit-content', marginInlineStart: 0 },
  },
  typed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: '1px dashed currentcolor',
  },
  meant: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: '1px solid currentcolor',
    borderRadius: tokens.borderRadiusCircular,
  },
  either: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: '1px solid currentcolor',
  },
  suffix: { fontWeight: tokens.fontWeightBold },
});

/**
 * A label beside a domain that says where it leads: `ML · Mali`. That of the typed domain has a dashed edge
 * and corners, that of a suggested one round ends, so that colour is not the only difference.
 */
export function DestinationStamp({ stamp, tone }: { readonly stamp: Stamp; readonly tone: Tone }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.stamp, styles[tone])} data-stamp={stamp.fact}>
      {stamp.suffix !== undefined && (
        <>
          <bdi dir="ltr" className={styles.suffix}>
            {stamp.suffix}
          </bdi>
          {' · '}
        </>
      )}
      <bdi>{stamp.text}</bdi>
    </span>
  );
}
