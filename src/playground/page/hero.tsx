import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldCheckmarkFilled } from '@fluentui/react-icons/svg/shield-checkmark';

const narrow = '@media (max-width: 959px)';

const useStyles = makeStyles({
  hero: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.body1Strong,
    color: tokens.colorBrandForeground1,
    '& svg': { fontSize: '20px' },
  },
  claim: {
    ...typographyStyles.title1,
    margin: `${tokens.spacingVerticalXS} 0`,
    textWrap: 'balance',
    [narrow]: { ...typographyStyles.title3 },
  },
  text: { margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2, ...typographyStyles.body2 },
  pair: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content max-content',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    [narrow]: { justifySelf: 'start', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  label: { color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  address: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [narrow]: { fontSize: tokens.fontSizeBase400 },
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationColor: tokens.colorStatusDangerBorder2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '4px',
    fontWeight: tokens.fontWeightBold,
  },
  right: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorStatusSuccessBorder2,
    textUnderlineOffset: '4px',
    fontWeight: tokens.fontWeightBold,
  },
});

/** Introduces the product, with one mistyped address as an example. */
export const Hero = () => {
  const styles = useStyles();
  return (
    <div className={styles.hero}>
      <div>
        <h1 className={styles.brand}>
          <ShieldCheckmarkFilled aria-hidden /> Nearmiss playground
        </h1>
        <p className={styles.claim}>One letter short, and your mail is in Mali.</p>
        <p className={styles.text}>
          Nearmiss, an add-in for Outlook, stops a message to a mistyped address on the sender’s own screen
          and corrects it with one click. A good message is sent without a question. Try it: press{' '}
          <strong>Send</strong> below, or pick another example first. This Outlook is simulated; nothing
          leaves this page.
        </p>
      </div>
      <dl className={styles.pair}>
        <dt className={styles.label}>You typed</dt>
        <dd className={styles.address}>
          kim@army.<span className={styles.wrong}>ml</span>
        </dd>
        <dt className={styles.label}>You meant</dt>
        <dd className={styles.address}>
          kim@army.m<span className={styles.right}>i</span>l
        </dd>
      </dl>
    </div>
  );
};
