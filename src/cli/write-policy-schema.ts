import { writeFileSync } from 'node:fs';
import { policyJsonSchema } from './policy-json-schema.ts';

writeFileSync(new URL('../../public/policy.schema.json', import.meta.url), policyJsonSchema());
