import { describe, expect, it } from 'vitest';
import { addInAddress } from '../../../src/cli/package/add-in-address.ts';
import { WrongUse } from '../../../src/cli/wrong-use.ts';

describe('the address of the add-in', () => {
  it.each([
    ['https://addins.example.mil', 'https://addins.example.mil', ''],
    ['https://Addins.Example.MIL/', 'https://addins.example.mil', ''],
    ['https://addins.example.mil:8443/', 'https://addins.example.mil:8443', ''],
    ['https://addins.example.mil:443', 'https://addins.example.mil', ''],
    ['https://addins.example.mil/a/b/', 'https://addins.example.mil/a/b', '/a/b'],
    ['https://addins.example.mil/a/../b', 'https://addins.example.mil/b', '/b'],
    ['https://bücher.de/', 'https://xn--bcher-kva.de', ''],
  ])('%s has one normal form', (typed, url, path) => {
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
  ])('"%s" is refused: %s', (typed, why) => {
    expect(() => addInAddress(typed)).toThrow(WrongUse);
    expect(() => addInAddress(typed)).toThrow(why);
  });
});
