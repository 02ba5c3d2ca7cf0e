import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../../host/model/frame.ts';
import { useHandle } from '../use-outlook.ts';

/** The element in which a frame's page appears. */
export const FramePlace = ({ frame, className }: { frame: Frame; className: string }) => {
  const { elements } = useHandle();
  const place = useRef<HTMLDivElement>(null);
  const { id } = frame.plan;
  useLayoutEffect(() => {
    const element = elements.get(id);
    if (element !== undefined && place.current !== null) place.current.append(element);
  }, [elements, id]);
  return <div ref={place} className={className} />;
};
