import { Session, type Profiler } from 'node:inspector';

/** Runs `work` and returns how often functions and blocks of one part of the code ran meanwhile. */
export type CountSteps = (work: () => unknown) => number;

/**
 * Starts counting the steps of files whose path contains `part`. The count is V8's own and the same on every
 * machine, whatever else runs there. Code loaded earlier has no counters: import it (`await import`) only
 * after this call.
 */
export function stepCounter(part: string): CountSteps {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return (work) => {
    taken(session); // what ran before is not counted
    work();
    return sum(taken(session), part);
  };
}

function taken(session: Session): readonly Profiler.ScriptCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    scripts = result;
  });
  return scripts;
}

function sum(scripts: readonly Profiler.ScriptCoverage[], part: string): number {
  let steps = 0;
  for (const { url, functions } of scripts)
    if (url.includes(part))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}
