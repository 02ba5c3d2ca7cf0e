import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MaximizeRegular } from '@fluentui/react-icons/svg/maximize';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Ornaments } from './ornament.tsx';

const useStyles = makeStyles({
  windows: { gap: tokens.spacingHorizontalS, '& svg': { fontSize: '16px' } },
  lights: { display: 'flex', gap: '8px', flexShrink: 0 },
  light: {
    width: '12px',
    height: '12px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  red: { backgroundColor: '#ff5f57' },
  yellow: { backgroundColor: '#febc2e' },
  green: { backgroundColor: '#28c840' },
});

/** The buttons at the end of a title bar on Windows; drawn only. */
export const WindowsCaption = () => (
  <Ornaments
    className={useStyles().windows}
    icons={[<SubtractRegular key="-" />, <MaximizeRegular key="□" />, <DismissRegular key="×" />]}
  />
);

/** The three lights at the start of a title bar on Mac; drawn only. */
export const MacLights = () => {
  const styles = useStyles();
  return (
    <span className={styles.lights} aria-hidden>
      {(['red', 'yellow', 'green'] as const).map((colour) => (
        <span key={colour} className={`${styles.light} ${styles[colour]}`} />
      ))}
    </span>
  );
};
