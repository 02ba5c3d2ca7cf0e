import { toJsonSchema } from '@valibot/to-json-schema';
import { screeningSchema } from '../screen/screening-schema.ts';

/** The JSON Schema of what `nearmiss screen --json` prints, as the text of `public/screening.schema.json`. */
export function screeningJsonSchema(): string {
  const schema = { title: 'What nearmiss screen found', ...toJsonSchema(screeningSchema) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
