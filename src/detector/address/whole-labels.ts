/** Whether `name` is below `domain`, by whole labels: `us.army.mil` is below `army.mil`, `xarmy.mil` is not. */
export function isBelow(name: string, domain: string): boolean {
  return name.endsWith(`.${domain}`);
}

/** Whether `name` is `domain` or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || isBelow(name, domain);
}

/** Whether `name` is one of the domains or below one of them. Its cost does not depend on how many there are. */
export function isWithinAny(name: string, domains: ReadonlySet<string>): boolean {
  for (let cut = 0; cut >= 0; cut = name.indexOf('.', cut + 1))
    if (domains.has(cut === 0 ? name : name.slice(cut + 1))) return true;
  return false;
}
