import type { Rule } from '../rule.ts';
import { closedRegistry } from './closed-registry.ts';
import { combosquat } from './combosquat.ts';
import { domainTypo } from './domain-typo.ts';
import { doppelganger } from './doppelganger.ts';
import { embedding } from './embedding.ts';
import { homoglyph } from './homoglyph.ts';
import { labelAndTld } from './label-and-tld.ts';
import { malformed } from './malformed.ts';
import { nameShowsAnotherAddress } from './name-shows-another-address.ts';
import { personalAccount } from './personal-account.ts';
import { samePerson } from './same-person.ts';
import { tldTypo } from './tld-typo.ts';
import { unknownTld } from './unknown-tld.ts';
import { wrongTld } from './wrong-tld.ts';

/**
 * All rules. Among findings of the same strength, earlier rules take precedence: they explain the mistake
 * better.
 */
export const rules: readonly Rule[] = [
  malformed,
  homoglyph,
  tldTypo,
  doppelganger,
  embedding,
  domainTypo,
  wrongTld,
  labelAndTld,
  closedRegistry,
  combosquat,
  unknownTld,
  samePerson,
  personalAccount,
  nameShowsAnotherAddress,
];
