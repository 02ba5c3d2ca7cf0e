import { constants } from 'node:os';

/** What ends a process without asking, Ctrl+C among them. */
const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something that is not to be left half done. A signal that would end the process meanwhile ends it afterwards. */
export async function holdingSignals<T>(work: () => T | Promise<T>): Promise<T> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => heard.push(signal);
  for (const signal of ends) process.on(signal, hear);
  try {
    return await work();
  } finally {
    // A signal is told in the next turn of the event loop, not before.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of ends) process.off(signal, hear);
    const [first] = heard;
    if (first !== undefined) process.exit(128 + constants.signals[first]);
  }
}

/** Does something that takes time, and `clear`s up when a signal ends the process meanwhile. */
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
