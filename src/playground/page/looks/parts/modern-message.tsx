import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextItalicRegular } from '@fluentui/react-icons/svg/text-italic';
import { TextUnderlineRegular } from '@fluentui/react-icons/svg/text-underline';
import type { WindowClasses, WindowParts } from '../look.ts';
import { useOutlookWords } from '../../words/use-outlook-words.ts';
import { AddInButtons } from './add-in-buttons.tsx';
import { Content } from './content.tsx';
import { useFrameStyles } from './frame-styles.ts';
import { Ornaments } from './ornament.tsx';
import { SendButton } from './send-button.tsx';

const useStyles = makeStyles({
  tabs: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '& > :first-child': {
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorBrandForeground1,
      boxShadow: `inset 0 -2px ${tokens.colorBrandStroke1}`,
    },
    '& > *': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  commands: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    flexGrow: 1,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  above: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  fields: {
    // Outlook draws To and Cc as buttons.
    '& [data-opens]': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'center',
    },
  },
});

/** The command bar and the message of the new Outlook, which the web and Windows share. */
export const ModernMessage = ({ send, fields, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  const words = useOutlookWords();
  return (
    <>
      <Ornaments
        className={mergeClasses(styles.tabs, frame.roomy)}
        words={[words.message, words.insert, words.formatText, words.options]}
      />
      <div className={styles.bar}>
        <div className={styles.commands}>
          <Ornaments
            className={frame.roomy}
            icons={[
              <ClipboardPasteRegular key="paste" />,
              <TextBoldRegular key="bold" />,
              <TextItalicRegular key="italic" />,
              <TextUnderlineRegular key="underline" />,
              <AttachRegular key="attach" />,
              <LinkRegular key="link" />,
              <SignatureRegular key="signature" />,
            ]}
          />
          <AddInButtons size="small" />
        </div>
      </div>
      <Content
        {...parts}
        above={
          <div className={styles.above}>
            <SendButton send={send} icon={<SendFilled />} />
            <Ornaments icons={[<DeleteRegular key="discard" />]} />
          </div>
        }
        fields={<div className={styles.fields}>{fields}</div>}
      />
    </>
  );
};

const useClasses = makeStyles({
  dialog: { borderRadius: tokens.borderRadiusXLarge },
  title: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  alert: { padding: tokens.spacingHorizontalXXL, borderRadius: tokens.borderRadiusXLarge },
  alertTitle: { ...typographyStyles.subtitle1 },
  alertButtons: { justifyContent: 'flex-end' },
});

/** Rounded windows, as Fluent UI draws them. */
export const useModernClasses = (): WindowClasses => useClasses();
