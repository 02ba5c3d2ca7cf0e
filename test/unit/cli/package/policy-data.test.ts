import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontDecodedDomains } from '../../../../src/detector/data/front-coding.ts';
import { packsModule, knownLegitimateModule } from '../../../../src/cli/package/policy-data.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { packNames } from '../../../../src/policy/policy-schema.ts';

const folder = new URL('../../../../src/detector/data/packs/', import.meta.url);

describe('the packs built in for a policy', () => {
  it.each(packNames)('include %s, which the module of its name exports', async (name) => {
    const text = packsModule({ ...defaultPolicy, protect: [], packs: [name] });
    const [, value = ''] = /import \{ (\w+) \}/.exec(text) ?? [];
    expect(existsSync(new URL(`${name}.ts`, folder))).toBe(true);
    const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, { name: string }>;
    expect(module[value]?.name).toBe(name);
  });

  it.each([
    ['none for an open policy', [], ['acme.com'], ''],
    ['those that the policy names', ['us-gov', 'us-mil'], [], 'usMil, usGov'],
    ['the known .mil names if .mil is protected', [], ['.mil'], 'usMil'],
    ['the registry of .gov if a name below it is protected', [], ['noaa.gov'], 'usGov'],
  ] as const)('are %s', (_, packs, protect, names) => {
    const text = packsModule({ ...defaultPolicy, packs, protect });
    expect(text).toContain(`export const builtInPacks = [${names}];\n`);
    expect(text.match(/^import /gm)?.length ?? 0).toBe(names === '' ? 0 : names.split(',').length);
  });
});

describe('the known-legitimate names built in for a policy', () => {
  it('are those that its rules would doubt, which are more if a name is protected', () => {
    const plain = knownLegitimateModule(defaultPolicy, '2026-03-12');
    const guarded = knownLegitimateModule({ ...defaultPolicy, protect: ['paypal.com'] }, '2026-03-12');
    const named = ({ text }: typeof plain) =>
      frontDecodedDomains(/frontDecodedDomains\('([^']+)'\)/.exec(text)?.[1] ?? '');
    expect(plain.text).toContain("date: '2026-03-12'");
    expect(named(plain)).toHaveLength(plain.count);
    expect(named(guarded)).toEqual(expect.arrayContaining(named(plain)));
    expect(named(guarded)).toHaveLength(guarded.count);
    expect(guarded.count).toBeGreaterThan(plain.count);
  });
});
