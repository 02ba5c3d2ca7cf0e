import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GridDotsRegular } from '@fluentui/react-icons/svg/grid-dots';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { Look, WindowParts } from './look.ts';
import { useFrameStyles } from './parts/frame-styles.ts';
import { ModernMessage, useModernClasses } from './parts/modern-message.tsx';
import { Ornaments } from './parts/ornament.tsx';

const useStyles = makeStyles({
  window: { borderRadius: tokens.borderRadiusMedium },
  suite: {
    justifyContent: 'flex-start',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '& span': { color: 'inherit' },
    // Forced colours remove the background; this line stays.
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  grow: { flexGrow: 1 },
});

/** The suite's blue header, and the command bar of the new Outlook below it. */
const WebWindow = (parts: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(frame.window, styles.window)}>
      <div className={mergeClasses(frame.titleBar, styles.suite)}>
        <Ornaments icons={[<GridDotsRegular key="apps" />]} />
        <h2 className={mergeClasses(frame.title, styles.grow)}>Outlook · {parts.heading}</h2>
        <Ornaments icons={[<SettingsRegular key="settings" />]} />
      </div>
      <ModernMessage {...parts} />
    </div>
  );
};

/** Outlook on the web, with the modern user interface. */
export const web: Look = { Window: WebWindow, useWindowClasses: useModernClasses };
