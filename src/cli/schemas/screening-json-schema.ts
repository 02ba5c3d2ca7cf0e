import { toJsonSchema } from '@valibot/to-json-schema';
import { screeningSchema } from '../screen/screening-schema.ts';

/**
 * Returns the JSON Schema of the output of `nearmiss screen --json`: the text of
 * `public/screening.schema.json`.
 */
export function screeningJsonSchema(): string {
  const schema = { title: 'What nearmiss screen found', ...toJsonSchema(screeningSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
