import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exported } from '../../../../src/text/compose/remembered-export.ts';

const entries = [
  { address: 'sam@gmial.com', day: 20_782, reason: 'Spelt so, "really"\nyes' },
  { address: '=cmd|calc@evil.example', day: 20_783 },
];
const first = {
  address: 'sam@gmial.com',
  since: '2026-11-25',
  until: '2027-05-24',
  reason: entries[0]?.reason,
};

describe('the export of remembered addresses', () => {
  it('is a CSV table without formulas', () => {
    const rows: unknown = parse(exported(entries, 180, 'csv'), { columns: true });
    const second = {
      address: "'=cmd|calc@evil.example",
      since: '2026-11-26',
      until: '2027-05-25',
      reason: '',
    };
    expect(rows).toEqual([first, second]);
  });

  it.each(['=', '+', '-', '@', '\t', '＝'])('quotes a CSV cell that begins with %j as text', (start) => {
    const text = exported([{ address: 'a@b.example', day: 0, reason: `${start}1+1` }], 1, 'csv');
    expect(parse(text)[1]).toEqual(['a@b.example', '1970-01-01', '1970-01-02', `'${start}1+1`]);
  });

  it('is JSON with the addresses unchanged', () => {
    const rows = JSON.parse(exported(entries, 180, 'json')) as unknown[];
    expect(rows[0]).toEqual(first);
    expect(rows[1]).toMatchObject({ address: '=cmd|calc@evil.example' });
  });
});
