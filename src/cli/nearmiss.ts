import { administrator } from '../text/administrator.ts';
import { crashed } from '../output/terminal/crashed.ts';
import { endWithoutReader, warn } from '../output/terminal/print.ts';
import { program } from './program.ts';
import { WrongUse } from '../output/wrong-use.ts';

const wrongUse = 2;

endWithoutReader(wrongUse, (message) => administrator.failed([message]));
process.once('uncaughtException', (error) => process.exit(crashed(error)));

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof WrongUse) {
    warn(administrator.failed(error.lines));
    process.exitCode = wrongUse;
  } else process.exitCode = crashed(error);
}
