import { describe, expect, it } from 'vitest';
import { wrongWarning } from '../../../../src/text/admin/wrong-warning.ts';
import { doubt, finding, suggestion } from '../../review/samples.ts';

const by = { policyVersion: '2026-11-01', build: '1.2.3', date: '2026-11-25' };

describe('the report of a wrong warning', () => {
  it('contains the address, the rule, the policy and the build', () => {
    expect(wrongWarning(doubt(), by)).toBe(
      [
        'Nearmiss: a warning that seems wrong',
        '',
        'Address: kim@army.ml',
        'Rule: tld-typo (strong); suggested: army.mil',
        'Severity: confirm',
        'Policy: 2026-11-01',
        'Nearmiss: 1.2.3',
        'Date: 2026-11-25',
        '',
      ].join('\n'),
    );
  });

  it('contains no display name and no suggestion that comes from the other recipients', () => {
    const near = {
      ...suggestion('kim@partner.example'),
      provenance: { source: 'other-recipients', count: 1, of: 1 },
    } as const;
    const text = wrongWarning(doubt({ findings: [finding({ suggestions: [near] })] }), by);
    expect(text).not.toContain('partner.example');
    expect(text).not.toContain('Miller');
  });

  it('names the entry that denies the address', () => {
    const text = wrongWarning(doubt({ denied: { domain: '.ml', reason: 'No.' }, findings: [] }), by);
    expect(text).toContain('Denied by the entry: .ml');
  });

  it('gets no extra line from an address or a version with line breaks', () => {
    const recipient = { field: 'to', address: 'a\nRule: none@b.ml', displayName: '' } as const;
    const lines = wrongWarning(doubt({ recipient }), { ...by, policyVersion: 'x\ny' }).split('\n');
    expect(lines.filter((line) => line.startsWith('Rule: '))).toHaveLength(1);
    expect(lines).toHaveLength(9);
  });
});
