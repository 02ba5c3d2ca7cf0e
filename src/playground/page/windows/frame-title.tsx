import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { directionOf } from '../../../text/load/direction-of.ts';
import type { Frame } from '../../host/model/frame.ts';
import { chosenLook } from '../looks/index.ts';
import { useHandle } from '../use-outlook.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Moves the focus with Tab from the × into the page. When it leaves the page's last tab stop, office.js
 * reports that, and the focus returns to the ×.
 */
const useFocusRing = (frame: Frame) => {
  const { outlook } = useHandle();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      outlook.onLeaveFrame((left) =>
        left === frame ? bar.current?.querySelector('button')?.focus() : undefined,
      ),
    [outlook, frame],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    outlook.enter(frame, event.shiftKey ? 'last' : 'first');
  };
  return { bar, onKeyDown };
};

/** Outlook's title bar above a page of the add-in. */
export const FrameTitle = ({ frame }: { frame: Frame }) => {
  const styles = useStyles();
  const { outlook } = useHandle();
  const { bar, onKeyDown } = useFocusRing(frame);
  return (
    <div
      ref={bar}
      dir={directionOf(outlook.locale)}
      className={mergeClasses(styles.bar, chosenLook().useWindowClasses().title)}
    >
      <Subtitle2>{frame.plan.title}</Subtitle2>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Close ${frame.plan.title}`}
        onKeyDown={onKeyDown}
        onClick={() => outlook.dismiss(frame)}
      />
    </div>
  );
};
