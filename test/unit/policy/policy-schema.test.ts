import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../../src/cli/schemas/policy-json-schema.ts';
import { policySchemaWords } from '../../../src/text/admin/policy-schema-words.ts';
import { packs } from '../../../src/detector/data/packs/index.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';
import { packNames } from '../../../src/policy/policy-schema.ts';

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const file = (name: string) => readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('policy.schema.json')) as Node;

/** Every node of the schema with its path, in the notation of `policySchemaWords`. */
function nodes(node: Node, path = ''): [path: string, node: Node][] {
  const below = Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
    nodes(value, path ? `${path}.${key}` : key),
  );
  return [[path, node], ...below, ...(node.items ? nodes(node.items, `${path}[]`) : [])];
}

describe('public/policy.schema.json', () => {
  it('is what `npm run schemas` writes', () => {
    expect(JSON.stringify(schema)).toBe(JSON.stringify(JSON.parse(policyJsonSchema())));
  });

  it('has a title and a description for every key, and every description has a key', () => {
    expect(nodes(schema).filter(([, { title, description }]) => !title || !description)).toEqual([]);
    expect(
      nodes(schema)
        .map(([path]) => path)
        .sort(),
    ).toEqual(Object.keys(policySchemaWords).sort());
  });

  it('allows no unknown key in any object', () => {
    const objects = nodes(schema).filter(([, { properties }]) => properties);
    expect(objects).toHaveLength(7);
    expect(objects.filter(([, { additionalProperties }]) => additionalProperties !== false)).toEqual([]);
  });

  it('gives the defaults that the parser uses', () => {
    const shown = Object.entries(schema.properties ?? {}).map(([key, node]) => [key, node.default]);
    const given = shown.filter(([, value]) => value !== undefined && JSON.stringify(value) !== '{}');
    expect(defaultPolicy).toMatchObject(Object.fromEntries(given));
    expect(given).toHaveLength(8);
  });

  const pattern = new RegExp(schema.properties?.protect?.items?.pattern ?? '^$');

  it.each(['army.mil', '.mil', 'Army.MIL.', '.gov.ml', 'bücher.de'])('lets an editor accept %s', (entry) => {
    expect(pattern.test(entry)).toBe(true);
    expect(parsePolicy({ protect: [entry] }).ok).toBe(true);
  });

  it.each(['', '.', '*.mil', '@army.mil', 'http://army.mil', 'a..mil', 'a b.mil', 'a.com,b.com'])(
    'lets an editor refuse "%s"',
    (entry) => {
      expect(pattern.test(entry)).toBe(false);
      expect(parsePolicy({ protect: [entry] }).ok).toBe(false);
    },
  );
});

describe('public/policy.json', () => {
  it('is the default policy', () => {
    expect(parsePolicy(JSON.parse(file('policy.json')))).toEqual({ ok: true, policy: defaultPolicy });
  });
});

describe('the packs that a policy may name', () => {
  it('are those that the detector has', () => {
    expect([...packNames].sort()).toEqual(packs.map(({ name }) => name).sort());
  });
});
