import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { BookContactsRegular } from '@fluentui/react-icons/svg/book-contacts';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { ImportantRegular } from '@fluentui/react-icons/svg/important';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextColorRegular } from '@fluentui/react-icons/svg/text-color';
import { TextItalicRegular } from '@fluentui/react-icons/svg/text-italic';
import { TextUnderlineRegular } from '@fluentui/react-icons/svg/text-underline';
import { useOutlookWords } from '../../words/use-outlook-words.ts';
import { AddInButtons } from './add-in-buttons.tsx';
import { useFrameStyles } from './frame-styles.ts';
import { LargeOrnament } from './large-ornament.tsx';
import { Ornaments } from './ornament.tsx';

const useStyles = makeStyles({
  back: { backgroundColor: tokens.colorNeutralBackground4 },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    '& > *': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
    '& > :nth-child(2)': {
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: `inset 0 -3px ${tokens.colorBrandStroke1}`,
    },
  },
  ribbon: {
    display: 'flex',
    alignItems: 'stretch',
    flexWrap: 'wrap',
    minHeight: '72px',
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  small: {
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  addIn: {
    display: 'grid',
    gridTemplateRows: '1fr auto',
    justifyItems: 'center',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.caption2,
  },
  large: {
    flexDirection: 'column',
    minWidth: '64px',
    padding: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    '& > span': { margin: 0 },
    '& svg': { fontSize: '24px' },
  },
});

/** The tabs and the ribbon of a classic window, with the add-in in a group of its own. */
export const ClassicRibbon = () => {
  const frame = useFrameStyles();
  const styles = useStyles();
  const words = useOutlookWords();
  const { file, message, insert, options, formatText, review, help } = words;
  return (
    <div className={styles.back}>
      <Ornaments
        className={mergeClasses(styles.tabs, frame.roomy)}
        words={[file, message, insert, options, formatText, review, help]}
      />
      <div className={styles.ribbon}>
        <LargeOrnament icon={<ClipboardPasteRegular />} words={words.paste} />
        <Ornaments
          className={mergeClasses(styles.small, frame.roomy)}
          icons={[
            <TextBoldRegular key="bold" />,
            <TextItalicRegular key="italic" />,
            <TextUnderlineRegular key="underline" />,
            <TextColorRegular key="colour" />,
            <BookContactsRegular key="names" />,
          ]}
        />
        <LargeOrnament icon={<AttachRegular />} words={words.attach} />
        <LargeOrnament icon={<SignatureRegular />} words={words.signature} />
        <Ornaments
          className={mergeClasses(styles.small, frame.roomy)}
          icons={[<ImportantRegular key="important" />, <FlagRegular key="flag" />]}
        />
        <div className={styles.addIn}>
          <AddInButtons className={styles.large} />
          <span aria-hidden>Nearmiss</span>
        </div>
      </div>
    </div>
  );
};
