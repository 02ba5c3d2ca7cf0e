import mapping from 'tr46/lib/mappingTable.json' with { type: 'json' };
import statuses from 'tr46/lib/statusMapping.js';

/** Blank characters without a matching Unicode property, from braille, music and ancient scripts. */
const blanks = [0x2800, 0x13441, 0x13442, 0x16fe4, 0x1d159];

/**
 * Returns the lines of `sources/invisible.txt`: a code point or a range each, in upper-case hexadecimal. They
 * are the invisible characters (Default_Ignorable_Code_Point, controls, and format characters except those
 * drawn around a number) and those that UTS 46 maps to nothing, without white space.
 */
export function invisibleLines(): string[] {
  const ignored = ignoredByUts46();
  const lines = [
    `# Unicode ${process.versions.unicode}: DI, Cc, Cf but Prepended_Concatenation_Mark; UTS 46 "ignored"`,
  ];
  let start = -1;
  for (let code = 0; code <= 0x110000; code++) {
    const isIn = code <= 0x10ffff && isInvisible(code, ignored);
    if (isIn && start < 0) start = code;
    if (!isIn && start >= 0) {
      lines.push(start === code - 1 ? hex(start) : `${hex(start)}-${hex(code - 1)}`);
      start = -1;
    }
  }
  return lines;
}

function isInvisible(code: number, ignored: ReadonlySet<number>): boolean {
  if (ignored.has(code) || blanks.includes(code)) return true;
  const character = String.fromCodePoint(code);
  if (/\p{White_Space}/u.test(character)) return false;
  // Prepended_Concatenation_Mark, which JavaScript does not support: precedes numbers and is drawn around
  // them.
  if (/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u.test(character)) return false;
  return /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u.test(character);
}

function ignoredByUts46(): Set<number> {
  const found = new Set<number>();
  for (const [codes, status] of mapping as [number | [number, number], number][]) {
    if (status !== statuses.STATUS_MAPPING.ignored) continue;
    const [first, last] = typeof codes === 'number' ? [codes, codes] : codes;
    for (let code = first; code <= last; code++) found.add(code);
  }
  return found;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
