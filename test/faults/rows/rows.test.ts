import { describe, expect, it } from 'vitest';
import { callNames } from '../../../src/playground/host/protocol/call-names.ts';
import { owners } from '../../structure/office-owners.ts';
import { brokenMembers } from './broken-members.ts';
import { calls } from './calls.ts';
import { even, partOf, parts, readReliability } from '../whole/reliability-page.ts';
import { someRows } from './chosen-rows.ts';
import { allRows, rowName } from './rows.ts';
import { digestOf, readWholeRun } from '../whole/whole-run.ts';

const rows = allRows();
const some = someRows(rows);

/** Calls to Office that have no answer. */
const withoutAnswer = ['Actions.associate'];

describe('the fault matrix', () => {
  it('has rows for every use of Office in the code', () => {
    const used = new Set(Object.values(owners).flat());
    const planned = [...calls, ...Object.values(brokenMembers)].flatMap(({ members }) => members);
    expect(
      [...used].filter((member) => !planned.includes(member) && !withoutAnswer.includes(member)),
    ).toEqual([]);
    expect(planned.filter((member) => !used.has(member) && member !== 'MessageCompose.sessionData')).toEqual(
      [],
    );
  });

  it('names only calls that the simulator knows', () => {
    expect(calls.map(({ call }) => call).filter((name) => !callNames.includes(name))).toEqual([]);
  });

  it('has no row twice', () => {
    expect(new Set(rows.map(rowName)).size).toBe(rows.length);
  });

  it('includes each fault of each call, member and moment in `npm run matrix -- some`, in each edition that has it', () => {
    const key = (row: (typeof rows)[number]) => `${row.what} · ${row.how} · ${row.edition}`;
    expect(new Set(some.map(key))).toEqual(new Set(rows.map(key)));
  });

  it('includes every client, story and policy in `npm run matrix -- some`', () => {
    for (const part of ['client', 'story', 'policy'] as const)
      expect(new Set(some.map((row) => row[part]))).toEqual(new Set(rows.map((row) => row[part])));
  });

  it.each(Object.entries(parts()))(
    'agrees with docs/measured/reliability.md, which `npm run reliability` writes: %s',
    (name, part) => {
      expect(partOf(readReliability(), name)).toBe(even(part));
    },
  );

  it('has the same rows as the last whole run, in which every row kept its promises (`npm run matrix`)', () => {
    expect(readWholeRun()).toMatchObject({ rows: rows.length, broken: 0, digest: digestOf(rows) });
  });
});
