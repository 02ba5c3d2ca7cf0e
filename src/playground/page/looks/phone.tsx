import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ImageRegular } from '@fluentui/react-icons/svg/image';
import { MicRegular } from '@fluentui/react-icons/svg/mic';
import { PenRegular } from '@fluentui/react-icons/svg/pen';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import type { Look, WindowParts } from './look.ts';
import { AddInButtons } from './parts/add-in-buttons.tsx';
import { Content } from './parts/content.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { useMacClasses } from './parts/mac-classes.ts';
import { useMacFieldStyles } from './parts/mac-field-styles.ts';
import { Ornaments } from './parts/ornament.tsx';
import { SendButton } from './parts/send-button.tsx';

/** On a page as narrow as a phone, the page is the phone. */
const onPage = '@media (min-width: 480px)';

const useStyles = makeStyles({
  phone: {
    [onPage]: {
      boxSizing: 'border-box',
      width: '390px',
      minHeight: '620px',
      margin: '0 auto',
      border: `10px solid ${tokens.colorNeutralForeground1}`,
      borderRadius: '44px',
    },
  },
  // The clock and the camera at the top of the display.
  status: {
    display: 'none',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 28px 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [onPage]: { display: 'flex' },
  },
  island: {
    width: '88px',
    height: '22px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground1,
  },
  bar: { minHeight: '44px' },
  title: { flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  send: { color: tokens.colorBrandForeground1, '& svg': { fontSize: '24px' } },
  content: { flexGrow: 1 },
  tools: {
    justifyContent: 'space-around',
    padding: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One column in the frame of a phone; Send is an icon at the top. */
const PhoneWindow = ({ send, fields, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(frame.window, styles.phone)}>
      <div className={styles.status} aria-hidden>
        <span>9:41</span>
        <span className={styles.island} />
        <span>5G</span>
      </div>
      <div className={mergeClasses(frame.titleBar, frame.line, styles.bar)}>
        <Ornaments icons={[<DismissRegular key="close" />]} />
        <h2 className={mergeClasses(frame.title, styles.title)}>{parts.heading}</h2>
        <SendButton
          send={send}
          appearance="transparent"
          className={styles.send}
          icon={<SendFilled />}
          isIconOnly
        />
      </div>
      <Content
        {...parts}
        above={<AddInButtons />}
        fields={<div className={useMacFieldStyles()}>{fields}</div>}
      />
      <Ornaments
        className={styles.tools}
        icons={[
          <AttachRegular key="attach" />,
          <ImageRegular key="image" />,
          <PenRegular key="format" />,
          <MicRegular key="speak" />,
        ]}
      />
    </div>
  );
};

/** Outlook on phones. */
export const phone: Look = { Window: PhoneWindow, useWindowClasses: useMacClasses };
