import { en } from '../../src/text/en.ts';

type Maker = string | ((...given: never[]) => string);

/** The fixed parts of a sentence, wherever its placeholders stand. */
const pattern = (make: Maker): RegExp => {
  const mark = '\u0000';
  const text = typeof make === 'string' ? make : (make as (...given: string[]) => string)(mark, mark);
  const parts = text.split(mark).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
};

const rooms = { notice: en.notice, errors: en.errors, alert: en.alert, pane: en.pane } as const;

const asKind = (make: Maker): Maker[] =>
  typeof make === 'string'
    ? [make]
    : [
        make,
        () => (make as (kind: string, count: number) => string)('message', 2),
        () => (make as (kind: string, count: number) => string)('appointment', 2),
      ];

const sentences: readonly (readonly [string, RegExp])[] = Object.entries(rooms).flatMap(([room, words]) =>
  Object.entries(words).flatMap(([name, make]) => {
    try {
      return asKind(make as Maker).map((one) => [`${room}.${name}`, pattern(one)] as const);
    } catch {
      return [];
    }
  }),
);

/** What Outlook itself says of an add-in that does not answer. */
const outlooks: readonly (readonly [string, RegExp])[] = [
  ['Outlook: not available', /is not available to check this item/],
  ['Outlook: took too long', /took too long to check this item/],
];

/**
 * The name under which `src/text` has a sentence that the sender read (`notice.dialogFailed`); `doubt` for one that names a
 * doubtful address, and the sentence itself for any other.
 */
export const nameOfWords = (told: string): string => {
  const found = [...outlooks, ...sentences].find(([, shape]) => shape.test(told));
  if (found !== undefined) return found[0];
  return told.includes('@') ? 'doubt' : told;
};
