import { describe, expect, it } from 'vitest';
import { detectAmong } from '../../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { recipientContextIn } from '../../../../src/detector/context/recipient-context.ts';

const knownDomains = buildKnownDomains({
  protect: ['.mil', 'af.mil', 'pentagon.af.mil'],
  trust: ['contoso.com', 'mail1.contoso.com', 'maili.contoso.com', 'vpn0.contoso.com'],
  packs: [],
});

/** Returns the findings about kim at a domain, who is one of the recipients. */
function said(domain: string, sender = ''): string[] {
  const address = `kim@${domain}`;
  const recipients = [address, 'ann@vpno.contoso.com'];
  const findings = detectAmong(
    { field: 'to', address, displayName: '' },
    knownDomains,
    recipientContextIn({ sender, recipients }, address),
  );
  return findings.map(({ strength, suggestions }) => `${strength} ${suggestions[0]?.domain ?? ''}`);
}

describe('a host that imitates a listed host below a domain without doubt', () => {
  it.each([
    ['рentagon.af.mil', 'pentagon.af.mil'],
    ['pentag0n.af.mil', 'pentagon.af.mil'],
    ['pentágon.af.mil', 'pentagon.af.mil'],
    ['vpno.contoso.com', 'vpn0.contoso.com'],
  ])('is reported for information only: %s', (typed, meant) => {
    expect(said(typed)).toEqual([`info ${meant}`]);
  });

  it.each([
    'mail.conto5o.example',
    'mail1.contoso.com',
    'maili.contoso.com',
    'mail.contoso.com',
    'contoso.com',
  ])('is not assumed for a listed host, or for one that resembles none: %s', (typed) => {
    expect(said(typed)).toEqual([]);
  });

  it('may imitate the sender’s own host', () => {
    expect(said('mаil.fabrikam.com', 'lee@mail.fabrikam.com')).toEqual(['info mail.fabrikam.com']);
    expect(said('mail.fabrikam.com', 'lee@mail.fabrikam.com')).toEqual([]);
    expect(said('post.fabrikam.com', 'lee@mail.fabrikam.com')).toEqual([]);
  });
});
