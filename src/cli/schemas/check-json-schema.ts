import { toJsonSchema } from '@valibot/to-json-schema';
import { checkedAddressSchema } from '../check/checked-address.ts';

/**
 * Returns the JSON Schema (draft 7) of one line of `nearmiss check --json`: the text of
 * `public/check.schema.json`.
 */
export function checkJsonSchema(): string {
  return `${JSON.stringify(toJsonSchema(checkedAddressSchema), null, 2)}\n`;
}
