/** Every slip of one kind each at the first, second, middle and last letter of a text. */
export function typosOf(text: string): string[] {
  const last = text.length - 1;
  const places = [...new Set([0, 1, Math.floor(last / 2), last])].filter((at) => at >= 0 && at <= last);
  return [...new Set(places.flatMap((at) => typosAt(text, at)))].filter(
    (typo) => typo !== text && typo !== '',
  );
}

/** A key beside each letter on QWERTY; any sign has some other one. */
const beside: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('qwertyuiopasdfghjklzxcvbnm1234567890').map((letter, at, all) => [
    letter,
    all[at + 1] ?? all[at - 1] ?? '',
  ]),
);

function typosAt(text: string, at: number): string[] {
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const near = beside[letter] ?? 'x';
  const swapped = after === '' ? [] : [before + after.charAt(0) + letter + after.slice(1)];
  return [
    before + after,
    before + letter + letter + after,
    `${before}${near}${after}`,
    `${before}${near}${letter}${after}`,
    `${before}8${after}`,
    `${before}${letter}q${after}`,
    ...swapped,
  ];
}

/** Two slips at a time, and what hands do to whole words. */
export function doubleTyposOf(text: string): string[] {
  const last = text.length - 1;
  const middle = Math.floor(last / 2);
  const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
  return [
    without(without(text, last), middle),
    without(without(text, middle), 0),
    `${without(text, middle)}s`,
    reversed(text),
    text.slice(0, middle) + reversed(text.slice(middle)),
    text.replace(/[aeiou]/g, 'o'),
    text.replace(/[aeiou]/, '$&$&$&$&'),
    without(without(without(text, last), middle), 0),
  ].filter((typo) => typo !== text && typo !== '');
}

const reversed = (text: string): string => Array.from(text).reverse().join('');
