import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useFrameStyles } from './frame-styles.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'default',
    ...typographyStyles.caption1,
    '& svg': { fontSize: '24px' },
  },
});

/** A large button of a ribbon with its words below; drawn only. */
export const LargeOrnament = ({ icon, words }: { icon: ReactElement; words: string }) => {
  const styles = useStyles();
  const frame = useFrameStyles();
  return (
    <span className={mergeClasses(styles.group, frame.roomy)} aria-hidden>
      {icon}
      {words}
    </span>
  );
};
