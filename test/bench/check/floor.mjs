/** The limit: read every line and write one object for it, with Node's own means and without any thought. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin }))
  if (!process.stdout.write(`${JSON.stringify({ input: line, address: line })}\n`))
    await once(process.stdout, 'drain');
