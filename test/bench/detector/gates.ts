import {
  consumerCorpora,
  isMilGov,
  isOrganisation,
  isSingleEdit,
  isSynthetic,
  labelOf,
  typoOf,
} from './classes.ts';
import { alarmsOf, recallOf, type Judged, type Recall } from './evaluate.ts';
import type { Legit, Typo } from './row.ts';

/**
 * A detector's verdicts: without context, with another recipient at the intended domain, and on correct
 * domains.
 */
export interface Answers {
  readonly plain: readonly Judged<Typo>[];
  readonly inContext: readonly Judged<Typo>[];
  readonly legit: readonly Judged<Legit>[];
}

/**
 * A row of the table of targets. `share` is in per cent; recall must reach the bound, alarms must stay below
 * it.
 */
export interface Gate {
  readonly what: string;
  readonly measure: string;
  readonly kind: 'at least' | 'at most';
  readonly bound: number;
  readonly share: (answers: Answers) => Share;
}

export interface Share {
  readonly rows: number;
  readonly hits: number;
}

type Column = 'first' | 'inTwo' | 'flagged';
const columnNames: Readonly<Record<Column, string>> = {
  first: 'right first',
  inTwo: 'right in two',
  flagged: 'flagged',
};

function recall(
  what: string,
  test: (row: Typo) => boolean,
  column: Column,
  bound: number,
  from: 'plain' | 'inContext' = 'plain',
): Gate {
  return {
    what: from === 'inContext' ? `${what}, one context signal` : what,
    measure: columnNames[column],
    kind: 'at least',
    bound,
    share: (answers) => {
      const counts: Recall = recallOf(answers[from].filter(({ row }) => test(row)));
      return { rows: counts.rows, hits: counts[column] };
    },
  };
}

function alarms(what: string, sets: readonly string[], column: 'flagged' | 'strong', bound: number): Gate {
  return {
    what,
    measure: column === 'strong' ? 'flagged strongly' : 'flagged',
    kind: 'at most',
    bound,
    share: (answers) => {
      const counts = alarmsOf(fullest(answers, sets));
      return { rows: counts.rows, hits: counts[column] };
    },
  };
}

/** A set with `all` in its name holds the committed one of its kind too, so that each domain counts once. */
function fullest({ legit }: Answers, sets: readonly string[]): readonly Judged<Legit>[] {
  const of = (wanted: readonly string[]) => legit.filter(({ row }) => wanted.includes(row.set));
  const whole = of(sets.filter((set) => set.endsWith(', all')));
  return whole.length > 0 ? whole : of(sets);
}

const typo =
  (...kinds: readonly string[]) =>
  (row: Typo): boolean =>
    isSynthetic(row) && kinds.includes(typoOf(row));

const isShort = (row: Typo): boolean => labelOf(row.intended).length <= 4;

/** The targets, in the order of the table. */
export const gates: readonly Gate[] = [
  recall('.ml and .il for .mil', (row) => row.source === 'the founding case', 'first', 100),
  recall('TLD slips', typo('TLD slip'), 'first', 99.5),
  recall(
    'missing, extra, moved dot, hyphen for dot',
    typo('missing dot', 'extra dot', 'moved dot', 'hyphen for dot'),
    'first',
    99,
  ),
  recall('one edit, labels of 5 and more', (row) => isSingleEdit(row) && !isShort(row), 'first', 99),
  recall('one edit, labels of 5 and more', (row) => isSingleEdit(row) && !isShort(row), 'flagged', 100),
  recall(
    'one edit, .mil and .gov labels of 2 to 4',
    (row) => isSingleEdit(row) && isShort(row) && isMilGov(row.intended),
    'flagged',
    100,
  ),
  recall(
    'one edit, .mil and .gov labels of 2 to 4',
    (row) => isSingleEdit(row) && isShort(row) && isMilGov(row.intended),
    'inTwo',
    97,
  ),
  recall('one edit, any label', isSingleEdit, 'first', 97, 'inContext'),
  recall('homoglyphs, Cyrillic and accents', typo('homoglyph Cyrillic', 'homoglyph accent'), 'first', 98),
  recall('homoglyphs, ASCII', typo('homoglyph ASCII'), 'first', 95),
  recall('embedding of .mil and .gov', (row) => typo('embedded')(row) && isMilGov(row.intended), 'first', 97),
  recall(
    'wrong TLD of .mil and .gov',
    (row) => typo('wrong TLD')(row) && isMilGov(row.intended),
    'first',
    88,
  ),
  recall('label and TLD both wrong', typo('label and TLD'), 'first', 75),
  recall(
    'double error, .mil and .gov',
    (row) => typo('double error')(row) && isMilGov(row.intended),
    'first',
    73,
  ),
  recall(
    'combosquat, .mil and .gov',
    (row) => typo('combosquat')(row) && isMilGov(row.intended),
    'first',
    50,
  ),
  recall('wild, commit authors, all', (row) => row.source === 'git authors', 'first', 92),
  recall('wild, commit authors, organisations', isOrganisation, 'first', 92),
  recall('wild, commit authors, organisations', isOrganisation, 'first', 96, 'inContext'),
  recall('wild, agency forms', (row) => row.source === 'USFWS forms', 'first', 0),
  recall('wild, consumer addresses', (row) => consumerCorpora.includes(row.source), 'first', 94),
  alarms('popular domains, unseen', ['popular'], 'flagged', 0.04),
  alarms('popular domains, unseen', ['popular'], 'strong', 0.015),
  alarms('popular domains, unseen, all', ['popular, all'], 'flagged', 0.04),
  alarms('popular domains, unseen, all', ['popular, all'], 'strong', 0.015),
  alarms('known good: .gov registry, .mil', ['.gov registry', '.mil names', '.mil hosts'], 'flagged', 0),
  alarms('near pairs of real domains', ['near pairs', 'near pairs, all'], 'flagged', 0.4),
  alarms('near pairs of real domains', ['near pairs', 'near pairs, all'], 'strong', 0),
  alarms('near pairs inside .gov and .mil', ['near pairs .gov/.mil'], 'flagged', 0),
  alarms('TLD twins', ['TLD twins', 'TLD twins, all'], 'flagged', 0.15),
  alarms('TLD twins', ['TLD twins', 'TLD twins, all'], 'strong', 0),
  alarms('label twins of .gov and .mil', ['label twins of .gov/.mil'], 'strong', 0),
  alarms('foreign defence', ['foreign defence'], 'flagged', 0.8),
  alarms('foreign defence', ['foreign defence'], 'strong', 0),
  alarms('real .ml, .co, .cm … sites', ['real .ml/.co/.cm …', 'real .ml/.co/.cm …, all'], 'strong', 0),
  alarms(
    'domains that contain a protected label',
    ['embedded labels', 'embedded labels, all'],
    'flagged',
    0.4,
  ),
  alarms('federal sites outside .gov and .mil', ['federal outside .gov/.mil'], 'flagged', 0.4),
  alarms('wrongly corrected by others', ['wrongly corrected elsewhere'], 'flagged', 0),
  alarms('free-mail providers', ['free mail'], 'flagged', 100),
  alarms('throw-away mail', ['throw-away mail'], 'flagged', 100),
];
