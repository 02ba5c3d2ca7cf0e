import { makeStyles, tokens } from '@fluentui/react-components';

/** The styles that the windows of all clients share. */
export const useFrameStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    overflow: 'clip',
    containerType: 'inline-size',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  titleBar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '24px',
  },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** A window too narrow for the drawn controls leaves them out. */
  roomy: { '@container (max-width: 640px)': { display: 'none' } },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});
