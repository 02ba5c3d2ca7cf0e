import { writeFileSync } from 'node:fs';
import { checkJsonSchema } from '../../src/cli/schemas/check-json-schema.ts';
import { correspondentsJsonSchema } from '../../src/cli/schemas/correspondents-json-schema.ts';
import { policyJsonSchema } from '../../src/cli/schemas/policy-json-schema.ts';
import { screeningJsonSchema } from '../../src/cli/schemas/screening-json-schema.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../../public/${name}.schema.json`, import.meta.url), text);

write('policy', policyJsonSchema());
write('correspondents', correspondentsJsonSchema());
write('check', checkJsonSchema());
write('screening', screeningJsonSchema());
