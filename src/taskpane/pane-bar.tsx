import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& > p': { margin: 0 },
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  link: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface PaneLink {
  readonly label: string;
  readonly open: () => void;
  /** The page that it opened was left: the keyboard comes back here. */
  readonly wasOpen: boolean;
}

export interface PaneBarProps {
  /** What the check was done with and when, a line each. */
  readonly lines: readonly string[];
  readonly links: readonly PaneLink[];
}

/** The lower edge of the pane: how the check stands, and the ways to its other pages. */
export function PaneBar({ lines, links }: PaneBarProps) {
  const styles = useStyles();
  return (
    <aside className={styles.bar}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.links}>
        {links.map(({ label, open, wasOpen }) => (
          <button
            key={label}
            ref={wasOpen ? focus : undefined}
            type="button"
            className={styles.link}
            onClick={open}
          >
            {label}
          </button>
        ))}
      </div>
    </aside>
  );
}

const focus: Ref<HTMLButtonElement> = (button) => button?.focus();
