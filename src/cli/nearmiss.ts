import { administrator } from '../text/admin/policy-problems.ts';
import { crashed } from '../output/terminal/crashed.ts';
import { endWithoutReader } from '../output/terminal/print.ts';
import { run, wrongUse } from './run.ts';

endWithoutReader(wrongUse, (message) => administrator.failed([message]));
process.once('uncaughtException', (error) => process.exit(crashed(error, process)));

await run(process.argv.slice(2), process);
