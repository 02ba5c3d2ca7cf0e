import { expect } from 'vitest';
import { parseDomain } from '../../../src/detector/address/domain.ts';
import { isImpossible, repair } from '../../../src/detector/address/repair.ts';
import { domainText } from '../grammar/address.ts';
import { target } from '../target.ts';

/**
 * A parsed domain is valid in DNS (RFC 1035, 2.3.4), its parts join to the whole, and parsing either of its
 * forms returns the same domain. A repaired domain needs no further repair.
 */
export const domain = target('domain', 800, domainText, (text) => {
  const repaired = repair(text);
  if (repaired) {
    expect(isImpossible(repaired.ascii)).toBe(false);
    expect(repair(repaired.ascii)).toEqual(repaired);
  }
  const parsed = parseDomain(text);
  if (parsed.kind !== 'name') {
    expect(parsed.text).toBe(text);
    return;
  }
  const { ascii, unicode, labels, suffix, registrable, label, subdomain } = parsed;
  expect(ascii).toMatch(/^(?=.{1,253}$)[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63})*$/);
  expect(labels.join('.')).toBe(ascii);
  expect(subdomain === '' ? registrable : `${subdomain}.${registrable}`).toBe(ascii);
  expect(label === '' ? registrable : `${label}.${suffix}`).toBe(registrable);
  expect(parseDomain(ascii)).toEqual(parsed);
  expect(parseDomain(unicode)).toEqual(parsed);
  expect(parseDomain(`${ascii.toUpperCase()}.`)).toEqual(parsed);
});
