import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../policy/policy-schema.ts';
import { policySchemaWords } from '../../text/admin/policy-schema-words.ts';

/** Matches an entry as far as an editor can check it; `parsePolicy` checks more. */
const entryPattern = '^\\.?[^\\s.@*/:,;]+(?:\\.[^\\s.@*/:,;]+)*\\.?$';
const patterns: Readonly<Record<string, string>> = {
  'protect[]': entryPattern,
  'own[]': entryPattern.replace('\\.?', ''),
  'trust[]': entryPattern,
  'deny[].domain': entryPattern,
};

/**
 * Returns the JSON Schema of the policy file: the text of `public/policy.schema.json`. Draft 7 is the one
 * that editors support best.
 */
export function policyJsonSchema(): string {
  const schema = toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify(described(schema, ''), null, 2)}\n`;
}

/** Adds title and description to a schema. Throws if a key has none, because an editor would show nothing. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const words = policySchemaWords[path];
  if (words === undefined) throw new Error(`policySchemaWords does not say what "${path}" is.`);
  const [title, description] = words;
  const pattern = patterns[path];
  return {
    title,
    description,
    ...schema,
    ...(pattern === undefined ? {} : { pattern }),
    ...members(schema, path),
  };
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
