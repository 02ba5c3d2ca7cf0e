import { isWithin } from '../detector/address/whole-labels.ts';
import { nameInEntry } from './entry.ts';

/**
 * Returns whether a policy entry, in its normal form, covers `name`. Compares whole labels from the end:
 * `army.mil` covers `army.mil` and `us.army.mil`, but not `xarmy.mil` or `army.mil.example`. `.mil` covers
 * `mil` and every name that ends in `.mil`.
 */
export function covers(entry: string, name: string): boolean {
  return isWithin(name, nameInEntry(entry));
}
