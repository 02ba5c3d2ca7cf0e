import { describe, expect, it } from 'vitest';
import { parseDomain, type DomainName } from '../../../../src/detector/address/domain.ts';
import { contextOfAnySender } from '../../../../src/detector/context/any-sender.ts';
import { detectAmong } from '../../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { targetIndex } from '../../../../src/detector/targets/target-index.ts';
import type { Entry } from '../../../../src/detector/targets/entry.ts';

const knownDomains = buildKnownDomains({ protect: [], trust: [], packs: [] });
const found = (address: string, senders: readonly string[], onWeighed: () => void) =>
  detectAmong(
    { field: 'to', address, displayName: '' },
    knownDomains,
    contextOfAnySender(senders, onWeighed),
  );

function entryOf(text: string): Entry {
  const name = parseDomain(text) as DomainName;
  const entry = targetIndex([{ name, provenance: { source: 'own' }, guard: 'open' }]).byHost.get(text);
  if (!entry) throw new Error(`${text} is no target`);
  return entry;
}

describe('the context of a message from any of several domains', () => {
  const senders = ['northwind.example', 'mail.contoso.example'];

  it('vouches for the registrable domain of every sender, and for no other', () => {
    const { isFamiliar } = contextOfAnySender(senders, () => undefined);
    expect(isFamiliar('northwind.example')).toBe(true);
    expect(isFamiliar('contoso.example')).toBe(true);
    expect(isFamiliar('fabrikam.example')).toBe(false);
  });

  it('reports each weighing, and offers no evidence for any target', () => {
    let weighed = 0;
    const { contextEvidence } = contextOfAnySender(senders, () => (weighed += 1));
    expect(contextEvidence(entryOf('northwind.example'))).toEqual({ strength: 'none' });
    expect(contextEvidence(entryOf('northwind.example'))).toEqual({ strength: 'none' });
    expect(weighed).toBe(2);
  });

  it('compares a recipient with the domain of every sender', () => {
    let weighed = 0;
    const count = () => (weighed += 1);
    expect(found('kim@fabrikam.example', senders, count)).toEqual([]);
    expect(weighed).toBe(0);
    found('kim@northwimd.example', senders, count);
    expect(weighed).toBeGreaterThan(0);
    weighed = 0;
    found('kim@mail.cotnoso.example', senders, count);
    expect(weighed).toBeGreaterThan(0);
  });
});
