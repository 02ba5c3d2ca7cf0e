import type { DomainName } from '../../../detector/address/domain.ts';
import { isAscii } from '../../../detector/address/is-ascii.ts';
import { oneEdit } from '../../../detector/similarity/edit.ts';
import { withoutHeldKeys } from '../../../detector/similarity/held-keys.ts';
import { skeletonHash, skeletonOf } from '../../../detector/similarity/skeleton.ts';
import { withoutMail } from '../../../detector/targets/mail-provider.ts';
import { withoutSeparators } from '../../../detector/targets/entry.ts';
import type { Forms } from './forms.ts';

/** The numbers of a sketch. */
const numbers = 8;
/** Nothing is known of the recipient by numbers: it is always compared. */
const special = 1;
/** A registrable domain of ASCII letters, of which only the name and the suffix are compared. */
const plain = 2;
/** There is no domain to compare. */
const empty = 4;

/**
 * Millions of pairs of recipients are compared, and hardly one of them resembles the other. The few numbers here
 * rule most pairs out without a look at a text. `mayResemble` is true for every pair that `resemble` accepts.
 */
export class Sketches {
  readonly #all: Int32Array;
  readonly #names: DomainName[] = [];
  readonly #bare: string[] = [];

  constructor(forms: readonly (Forms | undefined)[]) {
    this.#all = new Int32Array(forms.length * numbers);
    forms.forEach((one, id) => this.#draw(one, id));
  }

  mayResemble(one: number, other: number, slips: 1 | 2): boolean {
    const flags = this.#at(one, 0) | this.#at(other, 0);
    if ((flags & empty) !== 0) return false;
    if ((flags & special) !== 0) return true;
    const isPlain = (this.#at(one, 0) & this.#at(other, 0) & plain) !== 0;
    return isPlain
      ? this.#plainMay(one, other, slips)
      : this.#may(one, other, slips) || this.#may(other, one, slips);
  }

  #at(id: number, number: number): number {
    return this.#all[id * numbers + number] ?? 0;
  }

  #slips(meant: number, slips: 1 | 2): 1 | 2 {
    return this.#at(meant, 7) === 1 ? 2 : slips;
  }

  /** How many letters of the name that may be meant are not in the typed host. */
  #missing(typed: number, meant: number): number {
    return bits(this.#at(meant, 1) & ~this.#at(typed, 2));
  }

  #may(typed: number, meant: number, slips: 1 | 2): boolean {
    if (this.#missing(typed, meant) <= this.#slips(meant, slips)) return true;
    return (this.#at(meant, 3) & ~this.#at(typed, 4)) === 0;
  }

  #plainMay(one: number, other: number, slips: 1 | 2): boolean {
    const name = this.#at(one, 3) - this.#at(other, 3);
    const domain = this.#at(one, 4) - this.#at(other, 4);
    const mayBeEdit = (name | 0) === 0 || (isOneEdit(name) && isOneEdit(domain - name)) || isOneEdit(domain);
    if (mayBeEdit && this.#isEdit(one, other)) return true;
    if (this.#at(one, 5) === this.#at(other, 5)) return true;
    const isLong = Math.max(this.#slips(one, slips), this.#slips(other, slips)) === 2;
    if (isLong && Math.abs(this.#at(one, 6) - this.#at(other, 6)) <= 2 && this.#missing(one, other) <= 2)
      return true;
    return this.#isInside(one, other) || this.#isInside(other, one);
  }

  #isEdit(one: number, other: number): boolean {
    const [first, second] = [this.#names[one], this.#names[other]];
    if (!first || !second || first.label === second.label) return true;
    return Boolean(oneEdit(first.label, second.label) ?? oneEdit(first.registrable, second.registrable));
  }

  #isInside(typed: number, meant: number): boolean {
    return this.#missing(typed, meant) === 0 && (this.#bare[typed] ?? '').includes(this.#bare[meant] ?? '');
  }

  #draw(forms: Forms | undefined, id: number): void {
    const sketch = forms ? sketchOf(forms) : [empty];
    this.#all.set(sketch, id * numbers);
    if (!forms || sketch[0] !== plain) return;
    this.#names[id] = forms.name;
    this.#bare[id] = withoutSeparators(forms.name.ascii);
  }
}

function sketchOf(forms: Forms): number[] {
  const { ascii, unicode, label, suffix, registrable } = forms.name;
  const isProven = Number(forms.isProven);
  if (!isSketched(forms)) return [special, 0, 0, 0, 0, 0, 0, isProven];
  const letters = [lettersIn(label), lettersIn(ascii)];
  if (ascii === registrable && withoutHeldKeys(label).length === 0 && withoutMail(ascii) === undefined)
    return [plain, ...letters, sumOf(label), sumOf(registrable), skeletonHash(ascii), label.length, isProven];
  const looks = [lettersIn(skeletonOf(label)), lettersIn(skeletonOf(unicode))];
  return [0, ...letters, ...looks, suffix.length, label.length, isProven];
}

function isSketched({ name, isOdd, isBroken, isTarget }: Forms): boolean {
  return !isOdd && !isBroken && isTarget && isAscii(name.unicode);
}

/** The letters in a text, a bit for each; some digits share one. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) letters |= 1 << (code - 0x61);
    else if (code >= 0x30 && code <= 0x39) letters |= 1 << (26 + ((code - 0x30) % 6));
  }
  return letters;
}

function bits(number: number): number {
  let left = number;
  let found = 0;
  while (left !== 0) {
    left &= left - 1;
    found++;
  }
  return found;
}

/** A random value for each letter. */
const values = Int32Array.from(
  { length: 128 },
  (_, code) => Math.imul(code + 1, 0x9e3779b1) ^ (Math.imul(code + 7, 0x85ebca6b) >>> 3),
);

/** The sum of the values of all letters, which one edit changes by one or two of them. */
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + (values[text.charCodeAt(at) & 127] ?? 0)) | 0;
  return sum;
}

/** The differences that one edit makes, by their last 16 bits. */
const edits = new Uint8Array(0x10000);
const valueOf = (letter: string) => values[letter.charCodeAt(0)] ?? 0;
for (const one of ' abcdefghijklmnopqrstuvwxyz0123456789-._')
  for (const other of ' abcdefghijklmnopqrstuvwxyz0123456789-._')
    edits[((one === ' ' ? 0 : valueOf(one)) - (other === ' ' ? 0 : valueOf(other))) & 0xffff] = 1;

function isOneEdit(difference: number): boolean {
  return edits[difference & 0xffff] === 1;
}
