/** The lower limit: reads every line and writes one object for it with Node alone, without any check. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin }))
  if (!process.stdout.write(`${JSON.stringify({ input: line, address: line })}\n`))
    await once(process.stdout, 'drain');
