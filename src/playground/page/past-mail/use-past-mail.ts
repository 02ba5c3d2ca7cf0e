import { useEffect, useSyncExternalStore } from 'react';
import type { Outlook } from '../../host/outlook.ts';
import { useHandle } from '../use-outlook.ts';
import { Reading, type ReadingState, type Worker as ReadingWorker } from './reading.ts';
import { sampleName, sampleTrace } from './sample.ts';

const startWorker = (): ReadingWorker =>
  new Worker(/* webpackChunkName: "past-mail" */ new URL('./worker.ts', import.meta.url));

const readings = new WeakMap<Outlook, Reading>();

/** Makes a reading whose result always follows from the policy in force. */
const readingUnder = (outlook: Outlook): Reading => {
  const reading = new Reading(startWorker);
  let policy = outlook.policy();
  outlook.subscribe(() => {
    if (outlook.policy() === policy) return;
    policy = outlook.policy();
    reading.again(policy);
  });
  return reading;
};

/** Returns the reading of an Outlook. Its result stays while another tab is shown. */
const readingFor = (outlook: Outlook): Reading => {
  const reading = readings.get(outlook) ?? readingUnder(outlook);
  readings.set(outlook, reading);
  return reading;
};

export interface PastMailReading {
  readonly state: ReadingState;
  readonly read: (file: File) => void;
  readonly readSample: () => void;
  readonly forget: () => void;
}

/** Returns what is known about past mail, and how to read a file with the policy in force. */
export const usePastMail = (): PastMailReading => {
  const { outlook } = useHandle();
  const reading = readingFor(outlook);
  const state = useSyncExternalStore(reading.subscribe, reading.state);
  return {
    state,
    read: (file) => reading.start(file, file.name, outlook.policy()),
    readSample: () => reading.start(new Blob([sampleTrace()]), sampleName, outlook.policy()),
    forget: () => reading.forget(),
  };
};

const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Reads a file that is dropped anywhere on the page, where a browser would leave the page for it.
 *
 * @param onDropped is called when the reading has begun
 */
export const useDropAnywhere = (onDropped?: () => void): void => {
  const { outlook } = useHandle();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      readingFor(outlook).start(file, file.name, outlook.policy());
      onDropped?.();
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [outlook, onDropped]);
};
