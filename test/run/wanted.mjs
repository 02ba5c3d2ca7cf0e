import { parseArgs } from 'node:util';
import { steps } from './steps.mjs';

const usage = `npm test [-- STEP …]          the everyday steps, or those that are named
npm run test:all [-- STEP …]  all steps
  --minutes N                 begins no step of the rest after N minutes, and says which it left out
Steps: ${steps.map(({ name }) => name).join(', ')}.`;

/**
 * Reads the command line: which steps to run, and the minutes after which no slow step (`rest`) starts. A
 * step that is named runs even if it is a slow one.
 *
 * @throws {Error} with the usage in its message, if the command line makes no sense
 */
export const wanted = (words) => {
  const { values, positionals } = parse(words);
  const unknown = positionals.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}.\n${usage}`);
  const minutes = Number(values.minutes ?? Infinity);
  if (Number.isNaN(minutes)) throw new Error(`--minutes takes a number.\n${usage}`);
  const chosen = steps.filter(({ name, rest }) =>
    positionals.length > 0 ? positionals.includes(name) : values.all || !rest,
  );
  return { chosen, minutes };
};

const parse = (words) => {
  try {
    const options = { all: { type: 'boolean', default: false }, minutes: { type: 'string' } };
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`, { cause: error });
  }
};
