import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePage } from '../markdown/write-page.ts';
import { withClients } from './clients-page.ts';

const page = fileURLToPath(new URL('../../docs/administrators/clients.md', import.meta.url));
await writePage(page, withClients(readFileSync(page, 'utf8')));
