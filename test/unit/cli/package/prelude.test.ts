import { describe, expect, it } from 'vitest';
import { loadPolicyFile } from '../../../../src/cli/inputs/load-policy.ts';
import { offeredFunctions, prelude, readBack } from '../../../../src/cli/package/prelude.ts';
import { packs } from '../../../../src/detector/data/packs/index.ts';
import { readBaked } from '../../../../src/policy/baked-policy.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { packagedPolicy } from '../../../package/packaged.ts';

const { policy: hostile } = await loadPolicyFile(packagedPolicy);
const bundle = (policy: Policy, sendNow: boolean) => `${prelude(policy, sendNow)}\n(()=>{"use strict"})()`;

describe('the line before the bundles', () => {
  it.each([
    ['the default policy', defaultPolicy],
    ['a policy with quotes, script tags, line separators and emoji', hostile],
  ])('gives %s back unchanged', (_, policy) => {
    const { policy: found } = readBack(bundle(policy, false));
    expect(readBaked(found, packs)).toEqual(policy);
  });

  it('is one line of ASCII for every policy', () => {
    expect(prelude(hostile, true)).toMatch(/^[\x20-\x7e]+$/);
  });

  it('contains whether the pane may send', () => {
    expect(readBack(bundle(defaultPolicy, true)).sendNow).toBe(true);
    expect(readBack(bundle(defaultPolicy, false)).sendNow).toBe(false);
  });

  it('is the only line that is read back, whatever the bundle does later', () => {
    expect(readBack('var nearmissPolicy="1";\nnearmissPolicy="2";').policy).toBe('1');
    expect(readBack('(() => {').policy).toBeUndefined();
    expect(readBack('void 0;\nvar nearmissPolicy={};').policy).toBeUndefined();
  });
});

describe('the functions that a bundle registers', () => {
  it('are those that it associates while it is loaded', () => {
    const script = 'Office.actions.associate("a",()=>1);Office.actions.associate("b",()=>2);';
    expect(offeredFunctions(script)).toEqual(['a', 'b']);
    expect(offeredFunctions(`${script}throw new Error('later');`)).toEqual(['a', 'b']);
    expect(offeredFunctions('(() => {')).toEqual([]);
  });
});
