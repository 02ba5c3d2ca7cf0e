import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import type { Look, WindowClasses, WindowParts } from './look.ts';
import { AddInButtons } from './parts/add-in-buttons.tsx';
import { Content } from './parts/content.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { Ornaments } from './parts/ornament.tsx';
import { SendButton } from './parts/send-button.tsx';

const useStyles = makeStyles({
  suite: {
    minHeight: '40px',
    boxSizing: 'border-box',
    backgroundColor: '#004578',
    color: '#ffffff',
    // Forced colours remove the background; this line stays.
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  commands: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The classic interface writes its commands in capitals, without boxes.
  command: { textTransform: 'uppercase', fontWeight: tokens.fontWeightRegular },
});

/** The dark header and the flat commands of the classic user interface. */
const ClassicWebWindow = ({ send, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  const words = useOutlookWords();
  return (
    <div className={frame.window}>
      <div className={mergeClasses(frame.titleBar, styles.suite)}>
        <h2 className={mergeClasses(frame.title, styles.title)}>Outlook · {parts.heading}</h2>
      </div>
      <div className={styles.commands}>
        <SendButton send={send} appearance="subtle" className={styles.command} icon={<SendRegular />} />
        <Ornaments
          className={mergeClasses(styles.command, frame.roomy)}
          icons={[<AttachRegular key="icon" />]}
          words={[words.attach]}
        />
        <AddInButtons className={styles.command} />
        <Ornaments
          className={mergeClasses(styles.command, frame.roomy)}
          icons={[<DeleteRegular key="icon" />]}
          words={[words.discard]}
        />
        <Ornaments className={frame.roomy} icons={[<MoreHorizontalRegular key="more" />]} />
      </div>
      <Content {...parts} />
    </div>
  );
};

const useClasses = makeStyles({
  dialog: { borderRadius: 0 },
  title: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  alert: { padding: tokens.spacingHorizontalXXL, borderRadius: 0 },
  alertTitle: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase500 },
  alertButtons: { justifyContent: 'flex-end', '& button': { borderRadius: 0 } },
});

const useClassicWebClasses = (): WindowClasses => useClasses();

/** Outlook on the web of an Exchange server on-premises. */
export const classicWeb: Look = { Window: ClassicWebWindow, useWindowClasses: useClassicWebClasses };
