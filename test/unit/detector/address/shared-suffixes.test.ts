import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { detect } from '../../../../src/detector/detect.ts';

const protect = ['.mil', 'army.mil', 'github.com', 'example.de'];
const knownDomains = buildKnownDomains({ protect, trust: [], packs: [] });

/**
 * Returns the strength and first suggestion of the best finding about kim at a domain, or `fine` without one.
 */
function said(domain: string, sender: string): string {
  const context = { sender, others: [], remembered: [] };
  const [best] = detect({ field: 'to', address: `kim@${domain}`, displayName: '' }, knownDomains, context);
  return best ? `${best.strength} ${best.suggestions[0]?.domain ?? ''}` : 'fine';
}

describe('a domain that many customers of a service share', () => {
  it.each([
    ['contoso.onmicrosoft.com', 'fine'],
    ['mail.contoso.onmicrosoft.com', 'fine'],
    ['fabrikam.onmicrosoft.com', 'fine'],
    ['contosso.onmicrosoft.com', 'strong contoso.onmicrosoft.com'],
    ['cont0so.onmicrosoft.com', 'strong contoso.onmicrosoft.com'],
    ['contsoo.onmicrosoft.com', 'strong contoso.onmicrosoft.com'],
    ['contoso.onmicrosft.com', 'medium contoso.onmicrosoft.com'],
    ['contoso.onmicrosoft.us', 'medium contoso.onmicrosoft.com'],
    ['army.mil.onmicrosoft.com', 'strong army.mil'],
    ['github-com.onmicrosoft.com', 'strong github.com'],
    ['contoso.com', 'fine'],
    ['contoso.mail.onmicrosoft.com', 'fine'],
    ['contoso.zendesk.com', 'fine'],
  ])(
    'is not the sender’s own domain if the sender is at contoso.onmicrosoft.com: the result for %s is “%s”',
    (domain, result) => {
      expect(said(domain, 'lee@contoso.onmicrosoft.com')).toBe(result);
    },
  );

  it.each([
    ['lee@contoso.onmschina.cn', 'contosso.onmschina.cn'],
    ['lee@contoso.onmicrosoft.us', 'contosso.onmicrosoft.us'],
    ['lee@contoso.mail.onmicrosoft.com', 'contosso.mail.onmicrosoft.com'],
    ['lee@contoso.partner.onmschina.cn', 'contosso.partner.onmschina.cn'],
    ['lee@contoso.zendesk.com', 'contosso.zendesk.com'],
    ['lee@contoso.sharepoint.com', 'contosso.sharepoint.com'],
    ['lee@contoso.github.io', 'contosso.github.io'],
    ['lee@contoso.us.kg', 'contosso.us.kg'],
  ])('makes a domain one typo away from that of the sender %s doubtful: %s', (sender, near) => {
    expect(said(near, sender)).toMatch(/^strong contoso\./);
  });

  it('can be mistyped itself if the service has mailboxes there', () => {
    expect(said('zendsek.com', 'lee@zendesk.com')).toBe('strong zendesk.com');
    expect(said('contoso.zendesk.com', 'lee@zendesk.com')).toBe('fine');
  });
});

describe('a protected name below a private registry or a foreign suffix', () => {
  it.each([
    ['example.de.com', 'strong example.de'],
    ['example.de.eu.org', 'strong example.de'],
    ['github.com.de', 'strong github.com'],
    ['github.com.se', 'strong github.com'],
    ['army.mil.de.com', 'strong army.mil'],
    ['army.us.com', 'medium army.mil'],
    ['github.us.com', 'medium github.com'],
    ['github.uk.net', 'medium github.com'],
    ['github.co.nl', 'medium github.com'],
    ['github.it.com', 'medium github.com'],
    ['mail.github.us.com', 'medium mail.github.com'],
  ])('is doubted: the result for %s is “%s”', (domain, result) => {
    expect(said(domain, '')).toBe(result);
  });

  it.each([
    'sample.com.de',
    'github.com.br',
    'github.com.cn',
    'github.co.uk',
    'army.mil.kr',
    'uk.com',
    'de.com',
  ])('is not doubted if it is a real name in that country or another name: %s', (domain) => {
    expect(said(domain, '')).toBe('fine');
  });
});
