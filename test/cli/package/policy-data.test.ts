import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packsModule, silenceModule } from '../../../src/cli/package/policy-data.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { packNames } from '../../../src/policy/policy-schema.ts';

const folder = new URL('../../../src/detector/data/packs/', import.meta.url);

describe('the packs of a policy', () => {
  it.each(packNames)('%s is exported by the module of its name', async (name) => {
    const text = packsModule({ ...defaultPolicy, packs: [name] });
    const [, value = ''] = /import \{ (\w+) \}/.exec(text) ?? [];
    expect(existsSync(new URL(`${name}.ts`, folder))).toBe(true);
    const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, { name: string }>;
    expect(module[value]?.name).toBe(name);
  });

  it('are imported, and no other', () => {
    expect(packsModule({ ...defaultPolicy, packs: [] })).toBe('export const builtInPacks = [];\n');
    expect(packsModule({ ...defaultPolicy, packs: ['us-gov', 'us-mil'] })).toBe(
      "import { usMil } from './packs/us-mil.ts';\nimport { usGov } from './packs/us-gov.ts';\nexport const builtInPacks = [usMil, usGov];\n",
    );
  });
});

describe('the known-good names of a policy', () => {
  it('are those that its rules would doubt: a protected name makes more of them', () => {
    const plain = silenceModule(defaultPolicy, '2026-03-12');
    const guarded = silenceModule({ ...defaultPolicy, protect: ['paypal.com'] }, '2026-03-12');
    expect(plain.text).toMatch(/^export const knownGood = \{"date":"2026-03-12","domains":\[/);
    expect(guarded.text).not.toBe(plain.text);
    expect(guarded.text.split('","')).toHaveLength(guarded.count + 1);
  });
});
