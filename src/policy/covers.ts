/**
 * Whether an entry of a policy, in its normal form, covers `name`: by whole labels and anchored at the end, so `army.mil` covers
 * `army.mil` and `us.army.mil`, never `xarmy.mil` or `army.mil.example`; `.mil` covers `mil` and every name that ends in `.mil`.
 */
export function covers(entry: string, name: string): boolean {
  const domain = entry.startsWith('.') ? entry.slice(1) : entry;
  return name === domain || name.endsWith(`.${domain}`);
}
