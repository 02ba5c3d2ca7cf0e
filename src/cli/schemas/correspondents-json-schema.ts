import { toJsonSchema } from '@valibot/to-json-schema';
import { correspondentsSchema } from '../inputs/correspondents-schema.ts';

/**
 * Returns the JSON Schema (draft 7) of the file that `nearmiss learn` writes: the text of
 * `public/correspondents.schema.json`.
 */
export function correspondentsJsonSchema(): string {
  const schema = {
    title: 'The correspondents of an organisation',
    ...toJsonSchema(correspondentsSchema, { errorMode: 'ignore' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
