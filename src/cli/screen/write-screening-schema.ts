import { writeFileSync } from 'node:fs';
import { screeningJsonSchema } from './screening-json-schema.ts';

writeFileSync(new URL('../../../docs/screening.schema.json', import.meta.url), screeningJsonSchema());
