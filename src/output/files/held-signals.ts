import { constants } from 'node:os';

/** The signals that end a process, such as Ctrl+C. */
const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work that must not stop halfway. A signal that would end the process ends it only afterwards. */
export async function holdingSignals<T>(work: () => T | Promise<T>): Promise<T> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => heard.push(signal);
  for (const signal of ends) process.on(signal, hear);
  try {
    return await work();
  } finally {
    // Node delivers a signal only in the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of ends) process.off(signal, hear);
    const [first] = heard;
    if (first !== undefined) process.exit(128 + constants.signals[first]);
  }
}

/** Does work that takes time, and calls `clear` if a signal ends the process in the meantime. */
export async function clearingOnSignal<T>(clear: () => void, work: () => Promise<T>): Promise<T> {
  const leave = (signal: NodeJS.Signals) => {
    clear();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ends) process.on(signal, leave);
  try {
    return await work();
  } finally {
    for (const signal of ends) process.off(signal, leave);
  }
}
