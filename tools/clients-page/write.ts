import { readFileSync, writeFileSync } from 'node:fs';
import { withClients } from './clients-page.ts';

const page = new URL('../../docs/administrators/clients.md', import.meta.url);
writeFileSync(page, withClients(readFileSync(page, 'utf8')));
