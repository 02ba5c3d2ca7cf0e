import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Look, WindowParts } from './look.ts';
import { WindowsCaption } from './parts/caption-buttons.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { ModernMessage, useModernClasses } from './parts/modern-message.tsx';

const useStyles = makeStyles({
  window: { borderRadius: tokens.borderRadiusXLarge },
  bar: { backgroundColor: tokens.colorNeutralBackground4 },
});

/** A window of Windows 11, and the command bar of the new Outlook in it. */
const NewWindowsWindow = (parts: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(frame.window, styles.window)}>
      <div className={mergeClasses(frame.titleBar, styles.bar)}>
        <h2 className={frame.title}>{parts.heading} – Outlook</h2>
        <WindowsCaption />
      </div>
      <ModernMessage {...parts} />
    </div>
  );
};

/** The new Outlook on Windows. */
export const newWindows: Look = { Window: NewWindowsWindow, useWindowClasses: useModernClasses };
