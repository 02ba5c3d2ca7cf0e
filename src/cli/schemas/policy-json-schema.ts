import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../policy/policy-schema.ts';
import { policySchemaWords } from '../../text/admin/policy-schema-words.ts';

/** An entry as an editor can check it; `parsePolicy` says more. */
const entryPattern = '^\\.?[^\\s.@*/:,;]+(?:\\.[^\\s.@*/:,;]+)*\\.?$';
const entryPaths = ['protect[]', 'trust[]', 'deny[].domain'];

/** The JSON Schema (draft 7, which editors know best) of the policy file, as the text of `public/policy.schema.json`. */
export function policyJsonSchema(): string {
  const schema = toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify(described(schema, ''), null, 2)}\n`;
}

/** Throws where a key has no words: an editor would show nothing. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const words = policySchemaWords[path];
  if (words === undefined) throw new Error(`policySchemaWords does not say what "${path}" is.`);
  const [title, description] = words;
  const pattern = entryPaths.includes(path) ? { pattern: entryPattern } : {};
  return { title, description, ...schema, ...pattern, ...members(schema, path) };
}

function members({ properties, items }: JsonSchema, path: string): JsonSchema {
  const result: JsonSchema = {};
  if (properties)
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        describedMember(value, path === '' ? key : `${path}.${key}`),
      ]),
    );
  if (items && !Array.isArray(items)) result.items = describedMember(items, `${path}[]`);
  return result;
}

function describedMember(schema: JsonSchema | boolean, path: string): JsonSchema | boolean {
  return typeof schema === 'boolean' ? schema : described(schema, path);
}
