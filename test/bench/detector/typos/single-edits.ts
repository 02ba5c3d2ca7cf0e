/** The keys beside each key on three keyboard layouts. */
const rows: readonly (readonly string[])[] = [
  ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm-'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

/** Letters, digits and hyphen: what a label can hold. */
const characters = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const vowels = 'aeiou';

/** All domains one edit in a label before the last away, by kind. The top-level domain is left alone. */
export function singleEdits(domain: string): Record<string, string[]> {
  const edits: Record<string, string[]> = {
    omission: [],
    doubling: [],
    transposition: [],
    'adjacent substitution': [],
    'adjacent insertion': [],
    'other substitution': [],
    'other insertion': [],
    'vowel swap': [],
  };
  for (const position of editable(domain)) addEdits(edits, domain, position);
  for (const kind of Object.keys(edits)) edits[kind] = (edits[kind] ?? []).filter(isHostName);
  return edits;
}

/** The places of the registrable part's own label, and of the labels before it. */
function editable(domain: string): number[] {
  const end = domain.length - suffixLength(domain);
  return Array.from(domain, (_, index) => index).filter((index) => index < end && domain[index] !== '.');
}

function suffixLength(domain: string): number {
  return (
    /\.(?:co|ac|com|edu|gov)\.[a-z]{2}$/.exec(domain)?.[0].length ?? domain.length - domain.lastIndexOf('.')
  );
}

function addEdits(edits: Record<string, string[]>, domain: string, at: number): void {
  const [before, key, after] = [domain.slice(0, at), domain.charAt(at), domain.slice(at + 1)];
  const add = (kind: string, typed: string): void => void edits[kind]?.push(typed);
  add('omission', before + after);
  add('doubling', before + key + key + after);
  const next = after.charAt(0);
  if (next !== '' && next !== '.' && next !== key) add('transposition', before + next + key + after.slice(1));
  for (const other of characters) {
    if (other === key) continue;
    const near = isAdjacent(key, other);
    add(near ? 'adjacent substitution' : 'other substitution', before + other + after);
    add(near ? 'adjacent insertion' : 'other insertion', before + other + key + after);
    if (near) add('adjacent insertion', before + key + other + after);
    if (vowels.includes(key) && vowels.includes(other)) add('vowel swap', before + other + after);
  }
}

export function isAdjacent(one: string, other: string): boolean {
  return rows.some((layout) =>
    layout.some((row, line) => {
      const at = row.indexOf(one);
      if (at < 0) return false;
      const beside = [row.charAt(at - 1), row.charAt(at + 1)];
      const [above, below] = [layout[line - 1] ?? '', layout[line + 1] ?? ''];
      beside.push(above.charAt(at), above.charAt(at + 1), below.charAt(at), below.charAt(at - 1));
      return beside.includes(other);
    }),
  );
}

/** No empty label and no hyphen at an end of one. */
export function isHostName(domain: string): boolean {
  return domain.split('.').every((label) => label !== '' && !label.startsWith('-') && !label.endsWith('-'));
}
