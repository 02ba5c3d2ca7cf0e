import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Frame } from '../../host/model/frame.ts';
import { FramePlace } from './frame-place.tsx';
import { FrameTitle } from './frame-title.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: '560px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    // Beside the message, as high as the rest of the page lets one see.
    '@media (min-width: 960px)': {
      minHeight: 'clamp(400px, calc(100vh - 270px), 720px)',
      borderTop: 0,
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  place: {
    flexGrow: 1,
    display: 'flex',
    '& iframe': { width: '100%', flexGrow: 1, border: 0, display: 'block' },
  },
});

/**
 * The add-in's task pane, to the right of the message. On a narrow page it is below, and scrolls into view.
 */
export const Pane = ({ frame }: { frame: Frame }) => {
  const styles = useStyles();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <aside ref={place} className={styles.pane} aria-label={`${frame.plan.title} pane`}>
      <FrameTitle frame={frame} />
      <FramePlace frame={frame} className={styles.place} />
    </aside>
  );
};
