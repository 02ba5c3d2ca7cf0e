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
  /** Whether the page that it opened was just left, so that focus returns here. */
  readonly wasOpen: boolean;
}

export interface PaneBarProps {
  /** The state of the check, a line each. */
  readonly lines: readonly string[];
  readonly links: readonly PaneLink[];
}

/** The footer of the pane: the state of the check, and links to the other pages. */
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
