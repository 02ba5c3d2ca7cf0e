import { expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { outsideHosts } from '../../../../src/review/memory/outside-hosts.ts';

const known = buildKnownDomains({
  protect: ['army.mil'],
  trust: ['partner.example'],
  own: ['contoso.de'],
  packs: ['us-mil'],
});
const outside = (...addresses: string[]) => outsideHosts(addresses, ['mail.contoso.com'], known);

it('learns hosts as they were written, in lower case and A-labels, each once', () => {
  expect(outside('a@Vger.Kernel.org', 'b@vger.kernel.org', 'c@bücher.de')).toEqual([
    'vger.kernel.org',
    'xn--bcher-kva.de',
  ]);
});

it('learns no host of the sender, and none that the policy or its packs name', () => {
  expect(
    outside(
      'a@contoso.com',
      'b@eu.contoso.com',
      'c@contoso.de',
      'd@us.army.mil',
      'e@x.partner.example',
      'f@us.af.mil',
    ),
  ).toEqual([]);
});

it('learns nothing that mail cannot reach: a text without a domain, a suffix, an ending that does not exist', () => {
  expect(
    outside('', 'kim', 'kim@', '/o=Contoso/cn=kim', 'a@com', 'b@kernel', 'c@alien8.d', 'd@[10.0.0.1]'),
  ).toEqual([]);
});
