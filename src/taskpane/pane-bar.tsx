import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type Ref } from 'react';
import { column } from '../ui/page/column.ts';
import { TextLink } from '../ui/page/text-link.tsx';
import { usePaneWords } from './pane-words.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    ...column(tokens.spacingVerticalXS),
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  lines: { '& > p': { margin: `${tokens.spacingVerticalXS} 0 0` } },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

export interface PaneLink {
  readonly label: string;
  readonly open: () => void;
  /** Whether the page that it opened was just left, so that focus returns here. */
  readonly wasOpen: boolean;
}

export interface PaneBarProps {
  /** The state of the check, a line each, behind *Details*. */
  readonly lines: readonly string[];
  readonly links: readonly PaneLink[];
}

/** The footer of the pane: links to the other pages, and the state of the check behind *Details*. */
export function PaneBar({ lines, links }: PaneBarProps) {
  const styles = useStyles();
  const { pane } = usePaneWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <aside className={styles.bar}>
      <div className={styles.links}>
        {links.map(({ label, open: enter, wasOpen }) => (
          <TextLink key={label} ref={wasOpen ? focus : undefined} onClick={enter}>
            {label}
          </TextLink>
        ))}
        <TextLink aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {pane.details}
        </TextLink>
      </div>
      <div id={id} className={styles.lines} hidden={!open}>
        {open && lines.map((line) => <p key={line}>{line}</p>)}
      </div>
    </aside>
  );
}

const focus: Ref<HTMLButtonElement> = (button) => button?.focus();
