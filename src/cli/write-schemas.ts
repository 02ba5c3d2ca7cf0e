import { writeFileSync } from 'node:fs';
import { checkJsonSchema } from './check-json-schema.ts';
import { policyJsonSchema } from './policy-json-schema.ts';
import { screeningJsonSchema } from './screen/screening-json-schema.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../../public/${name}.schema.json`, import.meta.url), text);

write('policy', policyJsonSchema());
write('check', checkJsonSchema());
write('screening', screeningJsonSchema());
