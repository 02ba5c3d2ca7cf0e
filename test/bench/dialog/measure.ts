import type { Machine } from '../../drivers/machine.ts';
import { Session, type Sent } from '../send-path/session.ts';
import { scenarios } from './scenarios.ts';

/** One Send that opened a dialog, in milliseconds. */
export interface Opened {
  /** From pressing Send until everything is painted. */
  readonly fromSend: number;
  /** The same from the moment when Outlook opened the dialog's frame. */
  readonly fromOpening: number;
}

/** The measurements of one scenario. */
export interface Measured {
  readonly name: string;
  /** The first Send of a new browser context. */
  readonly cold: Opened[];
  /** A Send in the same frame after a whole one that is not measured. */
  readonly warm: Opened[];
}

/** Measures all scenarios in turn, `rounds` times, after a warm-up round that is not counted. */
export async function measure(machine: Machine, rounds: number): Promise<Measured[]> {
  await round(machine, nothingYet());
  const measured = nothingYet();
  for (let n = 0; n < rounds; n += 1) await round(machine, measured);
  return measured;
}

const nothingYet = (): Measured[] => scenarios.map(({ name }) => ({ name, cold: [], warm: [] }));

/** Measures the scenarios in turn, so that a busy moment of the machine affects all alike. */
async function round(machine: Machine, measured: readonly Measured[]): Promise<void> {
  for (const [at, scenario] of scenarios.entries()) {
    const session = await Session.open(machine, scenario);
    measured[at]?.cold.push(times(await session.send()));
    await session.send();
    measured[at]?.warm.push(times(await session.send()));
    await session.close();
  }
}

function times({ ms, opened }: Sent): Opened {
  if (opened === undefined) throw new Error('No dialog was opened.');
  return { fromSend: ms, fromOpening: ms - opened };
}
