import config from '../../vitest.config.ts';
import { steps } from '../run/steps.mjs';

/** Returns the step of `npm test` that runs a test file; undefined if none does. */
export function stepOf(file: string): string | undefined {
  const project = projectOf(file);
  return steps.find(({ projects = [] }) => projects.some((one) => one === project))?.name;
}

/** Returns the first vitest project that a test file belongs to. */
function projectOf(file: string): string | undefined {
  const matches = (globs: readonly string[] = []) => globs.some((glob) => patternOf(glob).test(file));
  for (const project of config.test?.projects ?? [])
    if (typeof project === 'object' && 'test' in project) {
      const { name, include, exclude } = project.test ?? {};
      if (typeof name === 'string' && matches(include) && !matches(exclude)) return name;
    }
  return undefined;
}

/**
 * Translates a glob of vitest.config.ts, in which only `*`, `**` and `{a,b}` are special. Node's own globs
 * are experimental.
 */
function patternOf(glob: string): RegExp {
  if (/[[\]?!()]/.test(glob)) throw new Error(`This glob is not understood here: ${glob}`);
  const pattern = glob.replace(/\*\*\/?|[*.+^$|\\]|\{([^}]*)\}/g, (part: string, words?: string) => {
    if (part.startsWith('**')) return part === '**' ? '.*' : '(?:.*/)?';
    if (part === '*') return '[^/]*';
    return words === undefined ? `\\${part}` : `(?:${words.replaceAll(',', '|')})`;
  });
  return new RegExp(`^${pattern}$`);
}
