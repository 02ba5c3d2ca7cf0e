import type { Machine } from '../../drivers/machine.ts';
import { scenarios } from './scenarios.ts';
import { Session } from './session.ts';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long a fresh browser context runs a script of the add-in when its page loads, in milliseconds, by Chromium's own trace. */
export async function evaluationTimes(machine: Machine, file: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) times.push(await evaluationTime(machine, file));
  return times;
}

async function evaluationTime(machine: Machine, file: string): Promise<number> {
  const session = await Session.open(machine, scenarios.doubt);
  await machine.browser.startTracing(session.page, { categories: ['devtools.timeline'] });
  await session.send();
  const trace = await machine.browser.stopTracing();
  await session.close();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const run = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(`/${file}`),
  );
  if (run?.dur === undefined) throw new Error(`Chromium's trace does not show ${file}.`);
  return run.dur / 1000;
}
