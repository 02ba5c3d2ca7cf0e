import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { ImageRegular } from '@fluentui/react-icons/svg/image';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import type { Look, WindowParts } from './look.ts';
import { AddInButtons } from './parts/add-in-buttons.tsx';
import { MacLights } from './parts/caption-buttons.tsx';
import { Content } from './parts/content.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { useMacClasses } from './parts/mac-classes.ts';
import { useMacFieldStyles } from './parts/mac-field-styles.ts';
import { Ornaments } from './parts/ornament.tsx';
import { SendButton } from './parts/send-button.tsx';

const useStyles = makeStyles({
  window: { borderRadius: '10px' },
  bar: { backgroundColor: tokens.colorNeutralBackground3, minHeight: '36px', justifyContent: 'flex-start' },
  commands: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  send: { borderRadius: tokens.borderRadiusLarge },
  discard: { flexGrow: 1, justifyContent: 'flex-end' },
});

/** A window of a Mac with one toolbar. */
const MacWindow = ({ send, fields, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  const words = useOutlookWords();
  return (
    <div className={mergeClasses(frame.window, styles.window)}>
      <div className={mergeClasses(frame.titleBar, styles.bar)}>
        <MacLights />
        <h2 className={frame.title}>{parts.heading}</h2>
      </div>
      <div className={mergeClasses(styles.commands, frame.line)}>
        <SendButton send={send} className={styles.send} icon={<SendFilled />} />
        <Ornaments
          className={frame.roomy}
          icons={[
            <AttachRegular key="attach" />,
            <ImageRegular key="image" />,
            <SignatureRegular key="signature" />,
          ]}
        />
        <AddInButtons />
        <Ornaments
          className={mergeClasses(styles.discard, frame.roomy)}
          icons={[<DeleteRegular key="discard" />]}
          words={[words.discard]}
        />
      </div>
      <Content {...parts} fields={<div className={useMacFieldStyles()}>{fields}</div>} />
    </div>
  );
};

/** The new user interface of Outlook on Mac. */
export const mac: Look = { Window: MacWindow, useWindowClasses: useMacClasses };
