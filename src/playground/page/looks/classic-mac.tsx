import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import type { Look, WindowParts } from './look.ts';
import { MacLights } from './parts/caption-buttons.tsx';
import { ClassicRibbon } from './parts/classic-ribbon.tsx';
import { Content } from './parts/content.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { useMacClasses } from './parts/mac-classes.ts';
import { useMacFieldStyles } from './parts/mac-field-styles.ts';
import { SendButton } from './parts/send-button.tsx';

const useStyles = makeStyles({
  window: { borderRadius: '10px' },
  bar: {
    minHeight: '32px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // Forced colours remove the background; this line stays.
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  title: { flexGrow: 1, textAlign: 'center' },
  send: { alignSelf: 'start' },
});

/** A window of a Mac with a blue title bar and a ribbon. */
const ClassicMacWindow = ({ send, fields, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(frame.window, styles.window)}>
      <div className={mergeClasses(frame.titleBar, styles.bar)}>
        <MacLights />
        <h2 className={mergeClasses(frame.title, styles.title)}>
          {parts.subject === '' ? parts.heading : parts.subject}
        </h2>
      </div>
      <ClassicRibbon />
      <Content
        {...parts}
        above={<SendButton send={send} className={styles.send} icon={<SendFilled />} />}
        fields={<div className={useMacFieldStyles()}>{fields}</div>}
      />
    </div>
  );
};

/** The classic user interface of Outlook on Mac. */
export const classicMac: Look = { Window: ClassicMacWindow, useWindowClasses: useMacClasses };
