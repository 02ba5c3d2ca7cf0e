import { describe, expect, it } from 'vitest';
import { type DomainName, parseDomain } from '../../../../src/detector/address/domain.ts';
import type { Provenance } from '../../../../src/detector/finding.ts';
import type { Target } from '../../../../src/detector/targets/target.ts';
import { targetIndex } from '../../../../src/detector/targets/target-index.ts';
import { withoutSeparators, type Entry } from '../../../../src/detector/targets/entry.ts';

const target = (text: string, guard: Target['guard'] = 'open', source = 'trusted'): Target => ({
  name: parseDomain(text) as DomainName,
  provenance: { source } as Provenance,
  guard,
});
const hosts = (entries: readonly Entry[] = []): string[] => entries.map(({ host }) => host);
const visited = (ask: (visit: (entry: Entry) => void) => void): string[] => {
  const found = new Set<string>();
  ask(({ host }) => found.add(host));
  return [...found].sort();
};

describe('the entries of an index', () => {
  it('contain each listed host and its registrable domain once', () => {
    const { byHost } = targetIndex([target('us.af.mil'), target('af.mil'), target('x.us.af.mil')]);
    expect([...byHost.keys()].sort()).toEqual(['af.mil', 'us.af.mil', 'x.us.af.mil']);
    expect(byHost.get('us.af.mil')).toMatchObject({ stem: 'us.af', suffix: 'mil' });
    expect(byHost.get('af.mil')).toMatchObject({ stem: 'af', suffix: 'mil' });
  });

  it('keep the most trusted source, in whatever order they come', () => {
    const both = [target('acme.com', 'open', 'list'), target('acme.com', 'strict', 'protected')];
    for (const order of [both, both.toReversed()])
      expect(targetIndex(order).byHost.get('acme.com')?.target.provenance.source).toBe('protected');
  });

  it('contain no bare suffixes', () => {
    expect(targetIndex([target('mil'), target('co.uk')]).byHost.size).toBe(0);
  });
});

describe('the guarded names of a suffix', () => {
  it('are at most 300 strictly guarded ones', () => {
    const many = Array.from({ length: 310 }, (_, n) => target(`unit${n}.mil`, 'strict'));
    const index = targetIndex([
      target('open.mil'),
      target('listed.mil', 'listed'),
      ...many,
      target('a.gov', 'strict'),
    ]);
    expect(hosts(index.guarded.get('mil'))).toEqual(many.slice(0, 300).map(({ name }) => name.ascii));
    expect(hosts(index.guarded.get('gov'))).toEqual(['a.gov']);
    expect(index.guarded.has('com')).toBe(false);
  });
});

describe('the neighbours of a name', () => {
  const index = targetIndex(
    ['redhat.com', 'redhot.com', 'redhat.net', 'lockheedmartin.com'].map((text) => target(text)),
  );

  it('are one edit away and have the same suffix', () => {
    expect(visited((visit) => index.near('redhat', 'com', visit))).toEqual(['redhat.com', 'redhot.com']);
    expect(visited((visit) => index.near('redhat', 'net', visit))).toEqual(['redhat.net']);
    expect(visited((visit) => index.near('redhat', 'org', visit))).toEqual([]);
  });

  it('may be two edits away if the name is long and few names are similar', () => {
    expect(visited((visit) => index.similar('lockhedmartn', 'com', visit))).toEqual(['lockheedmartin.com']);
    expect(visited((visit) => index.similar('lockhedmartn', 'net', visit))).toEqual([]);
    expect(visited((visit) => index.similar('redhta', 'com', visit))).toEqual([]);
    const alike = (count: number) =>
      targetIndex(
        Array.from({ length: count }, (_, n) =>
          target(`abc${'bdfghjkmnpqrstvwxz'.charAt(n)}nmsectionxyz.com`),
        ),
      );
    const asked = (count: number) =>
      visited((visit) => alike(count).similar('abcxqvxyz', 'com', visit)).length;
    expect([asked(3), asked(16), asked(17)]).toEqual([3, 16, 0]);
  });

  it('may be two edits away for a name of five letters if it is guarded or a mail provider’s', () => {
    const few = targetIndex([
      target('kraft.de', 'strict'),
      target('yahoo.com'),
      target('cisco.com'),
      target('abcdefghi.com'),
    ]);
    expect(visited((visit) => few.similar('kartf', 'de', visit))).toEqual(['kraft.de']);
    expect(visited((visit) => few.similar('yohao', 'com', visit))).toEqual(['yahoo.com']);
    expect(visited((visit) => few.similar('coisc', 'com', visit))).toEqual([]);
    expect(visited((visit) => few.similar('abcihgfed', 'com', visit))).toEqual(['abcdefghi.com']);
    expect(
      visited((visit) => targetIndex([target('abcdefgh.com')]).similar('abchgfed', 'com', visit)),
    ).toEqual([]);
  });
});

describe('suffixes one edit away', () => {
  it('are those of targets, and stay the same when asked for again', () => {
    const index = targetIndex(['a.mil', 'b.com', 'c.co.uk', 'd.ml'].map((text) => target(text)));
    const near = (typed: string) =>
      [...index.nearSuffixes(typed)].map(([suffix, { kind }]) => `${suffix} ${kind}`).sort();
    expect(near('ml')).toEqual(['mil omission']);
    expect(near('con')).toEqual(['com substitution-by-neighbour']);
    expect(near('co.ik')).toEqual(['co.uk substitution-by-neighbour']);
    expect(near('xyz')).toEqual([]);
    for (let n = 0; n < 1001; n++) index.nearSuffixes(`e${n}`);
    expect(near('ml')).toEqual(['mil omission']);
    expect(index.nearSuffixes('con')).toBe(index.nearSuffixes('con'));
  });
});

it.each([
  ['us.af.mil', 'usafmil'],
  ['us-af.mil', 'usafmil'],
  ['a-b', 'ab'],
  ['a.b', 'ab'],
  ['ab', 'ab'],
  ['', ''],
])('%j without separators is %j', (host, letters) => {
  expect(withoutSeparators(host)).toBe(letters);
});
