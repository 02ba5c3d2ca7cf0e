import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { column } from '../ui/page/column.ts';
import { TextLink } from '../ui/page/text-link.tsx';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ...column(tokens.spacingVerticalS),
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& > p': { margin: 0 },
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
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
          <TextLink key={label} ref={wasOpen ? focus : undefined} onClick={open}>
            {label}
          </TextLink>
        ))}
      </div>
    </aside>
  );
}

const focus: Ref<HTMLButtonElement> = (button) => button?.focus();
