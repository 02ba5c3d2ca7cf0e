import { toJsonSchema } from '@valibot/to-json-schema';
import { checkedAddressSchema } from '../check/checked-address.ts';

/** The JSON Schema (draft 7) of one line of `nearmiss check --json`, as the text of `public/check.schema.json`. */
export function checkJsonSchema(): string {
  return `${JSON.stringify(toJsonSchema(checkedAddressSchema), null, 2)}\n`;
}
