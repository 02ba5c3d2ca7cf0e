import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldCheckmarkFilled } from '@fluentui/react-icons/svg/shield-checkmark';

const narrow = '@media (max-width: 959px)';
const phone = '@media (max-width: 559px)';

const useStyles = makeStyles({
  hero: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.subtitle2,
    color: tokens.colorBrandForeground1,
    '& svg': { fontSize: '20px' },
  },
  claim: { margin: 0, ...typographyStyles.subtitle2, [phone]: { display: 'none' } },
  text: { margin: 0, color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
});

/** Introduces the product and the page in one line. */
export const Hero = () => {
  const styles = useStyles();
  return (
    <div className={styles.hero}>
      <h1 className={styles.brand}>
        <ShieldCheckmarkFilled aria-hidden /> Nearmiss playground
      </h1>
      <p className={styles.claim}>One letter short, and your mail is in Mali.</p>
      <p className={styles.text}>
        Press <strong>Send</strong>. This is a simulated Outlook: nothing leaves this page.
      </p>
    </div>
  );
};
