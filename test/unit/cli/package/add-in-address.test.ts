import { describe, expect, it } from 'vitest';
import { addInAddress } from '../../../../src/cli/package/add-in-address.ts';
import { WrongUse } from '../../../../src/output/wrong-use.ts';

describe('the address of the add-in', () => {
  it.each([
    ['https://addins.example.mil', 'https://addins.example.mil', ''],
    ['https://Addins.Example.MIL/', 'https://addins.example.mil', ''],
    ['https://addins.example.mil:8443/', 'https://addins.example.mil:8443', ''],
    ['https://addins.example.mil:443', 'https://addins.example.mil', ''],
    ['https://addins.example.mil/a/b/', 'https://addins.example.mil/a/b', '/a/b'],
    ['https://addins.example.mil/a/../b', 'https://addins.example.mil/b', '/b'],
    ['https://bücher.de/', 'https://xn--bcher-kva.de', ''],
    ['https://192.0.2.7:8443/a', 'https://192.0.2.7:8443/a', '/a'],
    ['https://[2001:DB8::1]', 'https://[2001:db8::1]', ''],
    ['https://localhost:3000', 'https://localhost:3000', ''],
    ['https://a-b.example.mil/A_b/v1.2/', 'https://a-b.example.mil/A_b/v1.2', '/A_b/v1.2'],
  ])('%s is normalised', (typed, url, path) => {
    expect(addInAddress(typed)).toEqual({ url, path, origin: new URL(url).origin });
  });

  it.each([
    ['', 'is not an address'],
    ['addins.example.mil', 'is not an address'],
    ['//addins.example.mil', 'is not an address'],
    ['http://addins.example.mil', 'is not https'],
    ['ftp://addins.example.mil', 'is not https'],
    ['javascript:alert(1)', 'is not https'],
    ['https://user@addins.example.mil', 'user name or password'],
    ['https://user:pass@addins.example.mil', 'user name or password'],
    ['https://addins.example.mil/?a=b', 'has a ?'],
    ['https://addins.example.mil/?', 'has a ?'],
    ['https://addins.example.mil/#', 'has a #'],
    ['https://addins.example.mil/#x', 'has a #'],
    ['https://*.example.mil', 'has a *'],
    ['https://addins.example.mil/commands.html', 'ends in a file'],
    ['https://addins.example.mil/a b', 'unusual characters'],
    ['https://addins.example.mil/a;b', 'unusual characters'],
    ['https://addins.example.mil/"x', 'unusual characters'],
    ['https://addins.example.mil/a//b', 'unusual characters'],
    ['https://addins.example.mil/$x', 'unusual characters'],
    ["https://addins.example.mil/it's", 'unusual characters'],
    ['https://addins.example.mil/%22', 'unusual characters'],
    ['https://addins.example.mil/a%3Bb', 'unusual characters'],
    ['https://addins.example.mil/ä', 'unusual characters'],
    ['https://addins.example.mil/{a}', 'unusual characters'],
    ['https://addins.example.mil/.well-known', 'unusual characters'],
    ['https://addins.example.mil/.Well-Known/a', 'unusual characters'],
    ...[';', '"', "'", '$', ',', '`', '{', '}', '(', ')', '!', '~', '&', '=', '+', '_', '%3b', '%22'].map(
      (sign) => [`https://addins${sign}x.example.mil`, 'host with unusual characters'],
    ),
    ['https://-addins.example.mil', 'host with unusual characters'],
    ['https://addins-.example.mil', 'host with unusual characters'],
    ['https://addins..example.mil', 'host with unusual characters'],
    ['https://addins.example.mil.', 'host with unusual characters'],
    [`https://${'a'.repeat(64)}.mil`, 'host with unusual characters'],
    [`https://${'abc.'.repeat(64)}mil`, 'host with unusual characters'],
    ['https://addins.example.mil:0', 'host with unusual characters'],
    ['https:addins.example.mil', 'is not an address'],
    ['https:\\\\addins.example.mil', 'is not an address'],
    ['https://addins.example.mil\\@evil.example', 'is not an address'],
    ['https://addins.example\n.mil', 'is not an address'],
    ['https://addins.example.mil/a\tb', 'is not an address'],
    ['https://addins.example.mil:99999', 'is not an address'],
    ['https://[::1', 'is not an address'],
  ])('"%s" is refused because it %s', (typed, why) => {
    expect(() => addInAddress(typed)).toThrow(WrongUse);
    expect(() => addInAddress(typed)).toThrow(why);
  });
});
