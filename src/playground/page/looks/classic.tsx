import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useOutlookWords } from '../words/use-outlook-words.ts';
import type { Look, WindowClasses, WindowParts } from './look.ts';
import { WindowsCaption } from './parts/caption-buttons.tsx';
import { ClassicRibbon } from './parts/classic-ribbon.tsx';
import { Content } from './parts/content.tsx';
import { useFrameStyles } from './parts/frame-styles.ts';
import { Ornaments } from './parts/ornament.tsx';
import { SendButton } from './parts/send-button.tsx';

const narrow = '@container (max-width: 480px)';

const useStyles = makeStyles({
  bar: { backgroundColor: tokens.colorNeutralBackground4 },
  quick: { '& svg': { fontSize: '16px' } },
  title: { flexGrow: 1, textAlign: 'center', fontWeight: tokens.fontWeightRegular },
  // Send stands beside the fields, as high as two of them.
  form: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  send: {
    flexDirection: 'column',
    alignSelf: 'start',
    minWidth: '72px',
    height: '84px',
    marginTop: tokens.spacingVerticalXS,
    '& svg': { fontSize: '28px', width: '28px', height: '28px' },
    '& > span': { margin: 0, width: 'auto', height: 'auto' },
    [narrow]: { flexDirection: 'row', height: 'auto', justifySelf: 'start' },
  },
  fields: {
    minWidth: 0,
    '& [data-opens]': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralBackground3,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'center',
    },
  },
});

/** The title bar with the quick access toolbar. */
const TitleBar = ({ subject, heading }: Pick<WindowParts, 'subject' | 'heading'>) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  const { message } = useOutlookWords();
  return (
    <div className={mergeClasses(frame.titleBar, styles.bar)}>
      <Ornaments
        className={mergeClasses(styles.quick, frame.roomy)}
        icons={[<SaveRegular key="save" />, <ArrowUndoRegular key="undo" />, <ArrowRedoRegular key="redo" />]}
      />
      <h2 className={mergeClasses(frame.title, styles.title)}>
        {subject === '' ? (
          heading
        ) : (
          <>
            <bdi>{subject}</bdi> – {message} (HTML)
          </>
        )}
      </h2>
      <WindowsCaption />
    </div>
  );
};

/** A window with a ribbon; Send stands large to the left of the fields. */
const ClassicWindow = ({ send, fields, ...parts }: WindowParts) => {
  const frame = useFrameStyles();
  const styles = useStyles();
  return (
    <div className={frame.window}>
      <TitleBar {...parts} />
      <ClassicRibbon />
      <Content
        {...parts}
        fields={
          <div className={styles.form}>
            <SendButton send={send} appearance="outline" className={styles.send} icon={<SendRegular />} />
            <div className={styles.fields}>{fields}</div>
          </div>
        }
      />
    </div>
  );
};

const useClasses = makeStyles({
  dialog: { borderRadius: 0, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  title: {
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    '& button': { borderRadius: 0 },
  },
  alert: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  alertTitle: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  alertButtons: {
    justifyContent: 'flex-end',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXL}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '& button': { borderRadius: 0 },
  },
});

/** Square windows of Windows, with the buttons on a strip. */
const useClassicClasses = (): WindowClasses => useClasses();

/** Classic Outlook on Windows. */
export const classic: Look = { Window: ClassicWindow, useWindowClasses: useClassicClasses };
