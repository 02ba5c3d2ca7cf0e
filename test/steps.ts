import { Session, type Profiler } from 'node:inspector';

/** Counts while `work` runs how often functions and blocks of one part of the code do. */
export type CountSteps = (work: () => unknown) => number;

/**
 * Starts counting what the files do whose path holds `part`: V8's own count, the same on every machine, whatever else runs
 * there. Code that was loaded before has no counters: import it (`await import`) only after this.
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
