import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Frame } from '../../host/model/frame.ts';
import { FramePlace } from './frame-place.tsx';
import { FrameTitle } from './frame-title.tsx';
import { chosenLook } from '../looks/index.ts';
import { useHandle } from '../use-outlook.ts';

const useStyles = makeStyles({
  window: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    maxHeight: '100%',
    minWidth: 'min(320px, 100%)',
    minHeight: 'min(320px, 100%)',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflow: 'hidden',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  inside: { display: 'flex', flexDirection: 'column', height: '100%' },
  place: {
    flexGrow: 1,
    minHeight: 0,
    '& iframe': { width: '100%', height: '100%', border: 0, display: 'block' },
  },
});

/** A dialog of the add-in, above everything else, in the size that the add-in requested. */
export const DialogWindow = ({ frame }: { frame: Frame }) => {
  const styles = useStyles();
  const { outlook, elements } = useHandle();
  const window = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    window.current?.showModal();
    void frame.ready.then(() => elements.get(frame.plan.id)?.focus());
  }, [frame, elements]);
  const { width, height } = frame.plan.size ?? { width: 80, height: 80 };
  return (
    <dialog
      ref={window}
      className={mergeClasses(styles.window, chosenLook().useWindowClasses().dialog)}
      style={{ width: `${width}vw`, height: `${height}vh` }}
      aria-label={frame.plan.title}
      onCancel={(event) => {
        event.preventDefault();
        outlook.dismiss(frame);
      }}
    >
      <div className={styles.inside}>
        <FrameTitle frame={frame} />
        <FramePlace frame={frame} className={styles.place} />
      </div>
    </dialog>
  );
};
