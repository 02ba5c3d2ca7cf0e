import { describe, expect, it } from 'vitest';
import { type PackageOptions, settingsOf } from '../../../../src/cli/package/settings-of.ts';
import { WrongUse } from '../../../../src/output/wrong-use.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

const options: PackageOptions = {
  url: 'https://addins.example.mil/',
  policy: 'policy.json',
  out: 'out',
  cloud: 'dod',
  permission: 'item',
  name: 'Nearmiss',
};
const of = (changed: Partial<PackageOptions>) =>
  settingsOf({ ...options, ...changed }, defaultPolicy, '0.1.0');

describe('the settings of a package', () => {
  it('follow from the address by default', () => {
    expect(of({})).toEqual({
      address: { url: 'https://addins.example.mil', origin: 'https://addins.example.mil', path: '' },
      policy: defaultPolicy,
      cloud: 'dod',
      id: '7b5a0b43-5a09-53f7-bc65-4d439eac4a47',
      version: '1.0.1.0',
      name: 'Nearmiss',
      provider: 'Nearmiss',
      supportUrl: 'https://addins.example.mil/taskpane.html',
      permission: 'item',
      outlook: [],
    });
  });

  it('accept a GUID in any usual form', () => {
    expect(of({ id: '{D18BA199-B45D-4B37-B325-E0A77DE46388}' }).id).toBe(
      'd18ba199-b45d-4b37-b325-e0a77de46388',
    );
  });

  it('accept additional Outlook servers by their origins', () => {
    expect(of({ outlook: ['https://MAIL.example.mil/', 'https://owa.example.mil:444'] }).outlook).toEqual([
      'https://mail.example.mil',
      'https://owa.example.mil:444',
    ]);
  });

  it.each<[string, Partial<PackageOptions>, string]>([
    ['an id that is no GUID', { id: 'd18ba199' }, '--id'],
    ['a version that Microsoft refuses', { manifestVersion: '0.9.0.0' }, 'at least 1.0'],
    ['a version of two parts', { manifestVersion: '1.0' }, 'three or four numbers'],
    ['a version with words', { manifestVersion: '1.0.0-beta' }, 'three or four numbers'],
    ['an empty name', { name: ' ' }, '--name'],
    ['a name of two lines', { name: 'a\nb' }, '--name'],
    ['a name that is too long', { name: 'x'.repeat(126) }, '--name'],
    ['a provider that is too long', { provider: 'x'.repeat(126) }, '--provider'],
    ['a support page over http', { supportUrl: 'http://help.example' }, '--support-url'],
    ['a support page that is a script', { supportUrl: 'javascript:alert(1)' }, '--support-url'],
    ['an Outlook with a path', { outlook: ['https://mail.example.mil/owa'] }, '--outlook'],
    [
      'an Outlook that would end the policy for contents',
      { outlook: ['https://a;script-src *'] },
      '--outlook',
    ],
    ['a wildcard for Outlook', { outlook: ['https://*'] }, '--outlook'],
    ['an Outlook over http', { outlook: ['http://mail.example.mil'] }, '--outlook'],
    ['an Outlook with a quote', { outlook: ['https://a"b'] }, '--outlook'],
    ['an Outlook with a second source', { outlook: ['https://a,b'] }, '--outlook'],
    ['an Outlook by an IPv6 address', { outlook: ['https://[::1]'] }, '--outlook'],
    ['a name with half a surrogate pair', { name: 'a\ud83d' }, '--name'],
    ['a name that XML cannot hold', { name: 'a\uffff' }, '--name'],
    ['a name with a Unicode line separator', { name: 'a\u2028b' }, '--name'],
    ['a support page with a password', { supportUrl: 'https://a:b@help.example' }, '--support-url'],
    ['a support page whose host ends a value', { supportUrl: 'https://a"b' }, '--support-url'],
    ['an address with a password', { url: 'https://a:b@addins.example.mil' }, 'user name or password'],
  ])('refuse %s', (_, changed, why) => {
    expect(() => of(changed)).toThrow(WrongUse);
    expect(() => of(changed)).toThrow(why);
  });
});
