import { administrator } from '../text/administrator.ts';
import { program } from './program.ts';
import { WrongUse } from './wrong-use.ts';

const wrongUse = 2;

/** A reader that closes early, such as `head`, has what it wants. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${administrator.failed(error.message)}\n`);
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : wrongUse);
});

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  process.stderr.write(`${administrator.failed(error.message)}\n`);
  process.exitCode = wrongUse;
}
