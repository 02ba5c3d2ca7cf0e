import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Context } from '../../../src/detector/context/context.ts';
import { detect, detectAmong } from '../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../../src/detector/targets/known-domains-input.ts';
import type { Finding } from '../../../src/detector/finding.ts';
import { recipientContextIn } from '../../../src/detector/context/recipient-context.ts';
import { knownDomains, nobody } from './table.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);
const suffix = fc.constantFrom('com', 'org', 'mil', 'gov', 'ml', 'co', 'co.uk', 'gov.ml', 'con', 'de');
const domain = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), suffix)
  .map(([labels, suffix]) => [...labels, suffix].join('.'));
const targets = [
  'army.mil',
  'us.af.mil',
  'navy.mil',
  'usgs.gov',
  'redhat.com',
  'se.ibm.com',
  'oxford.ac.uk',
  'lockheedmartin.com',
  'gmail.com',
  'bücher.de',
] as const;

/** A target with at most one typing error. */
const typo = fc
  .tuple(
    fc.constantFrom(...targets),
    fc.nat(30),
    fc.constantFrom('', 'x', '.', '-', 'о', '1', ','),
    fc.boolean(),
  )
  .map(([target, at, put, drop]) => target.slice(0, at) + put + target.slice(drop ? at + 1 : at));
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  domain,
  typo,
);
const addresses = fc.array(
  fc.oneof(domain, typo).map((text) => `ann@${text}`),
  { maxLength: 6 },
);
const context: fc.Arbitrary<Context> = fc.record({
  sender: fc.oneof(
    fc.constant(''),
    domain.map((text) => `me@${text}`),
  ),
  others: addresses,
  remembered: fc.array(
    fc.record({ address: domain.map((text) => `kim@${text}`), displayName: fc.string({ maxLength: 12 }) }),
    { maxLength: 4 },
  ),
});

function judge(address: string, where: Context = nobody, from = knownDomains): Finding[] {
  return detect({ field: 'to', address, displayName: '' }, from, where);
}

// Known domains are built hundreds of times.
vi.setConfig({ testTimeout: 60_000 });

describe('the detector', () => {
  test('returns findings with a score from 0 to 1 for every string, name, message and list of known domains', () => {
    const anything = fc.array(hostile, { maxLength: 5 });
    fc.assert(
      fc.property(
        hostile,
        hostile,
        context,
        anything,
        anything,
        (text, displayName, where, protect, trust) => {
          const from = buildKnownDomains({ protect, trust, packs: ['us-mil', 'no such pack'] });
          const everywhere = { ...where, others: [...where.others, text, displayName] };
          for (const address of [text, `kim@${text}`, `${text}@army.ml`])
            for (const finding of detect({ field: 'to', address, displayName }, from, everywhere)) {
              expect(finding.score).toBeGreaterThan(0);
              expect(finding.score).toBeLessThanOrEqual(1);
            }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('never doubts its own suggestions', () => {
    fc.assert(
      fc.property(typo, context, (typed, where) => {
        for (const { suggestions } of judge(`kim@${typed}`, where))
          for (const { address } of suggestions) expect(judge(address, where)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('offers no repair that is itself doubted', () => {
    const offered = judge('kim@g,mail.com', nobody).flatMap(({ suggestions }) => suggestions);
    expect(offered.map(({ address }) => address)).toEqual(['kim@gmail.com']);
  });

  test('never doubts a protected domain, a trusted one, the sender’s own, or a host below one', () => {
    fc.assert(
      fc.property(domain, fc.option(label), context, (text, host, where) => {
        const address = `kim@${host === null ? text : `${host}.${text}`}`;
        const lists = { protect: ['army.mil'], trust: ['redhat.com'], packs: ['us-mil'] };
        expect(judge(address, where, buildKnownDomains({ ...lists, trust: [text] }))).toEqual([]);
        expect(judge(address, where, buildKnownDomains({ ...lists, protect: [text] }))).toEqual([]);
        expect(judge(`kim@${text}`, { ...where, sender: `me@${text}` })).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('reports only unknown top-level domains and typos of mail providers if no domain is listed', () => {
    const empty = buildKnownDomains({ protect: [], trust: [], packs: [] });
    const said = new Set<string>();
    fc.assert(
      fc.property(domain, (text) => {
        for (const { kind, suggestions } of judge(`kim@${text}`, nobody, empty))
          if (suggestions.some(({ provenance }) => provenance.source !== 'mail-provider')) said.add(kind);
      }),
      { numRuns: 150 },
    );
    expect([...said].filter((kind) => kind !== 'unknown-tld')).toEqual([]);
  });

  test('adds no finding after one more domain is trusted, except those that suggest it', () => {
    fc.assert(
      fc.property(typo, domain, (typed, more) => {
        const lists: KnownDomainsInput = {
          protect: ['army.mil', 'usgs.gov'],
          trust: ['redhat.com'],
          packs: ['us-mil'],
        };
        const before = judge(`kim@${typed}`, nobody, buildKnownDomains(lists));
        const after = judge(
          `kim@${typed}`,
          nobody,
          buildKnownDomains({ ...lists, trust: ['redhat.com', more] }),
        );
        const new_ = after.filter(
          ({ suggestions, kind }) =>
            !before.some((one) => one.kind === kind) &&
            !suggestions.some(({ provenance }) => provenance.source === 'trusted'),
        );
        expect(new_).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('ignores the order of the other recipients', () => {
    fc.assert(
      fc.property(typo, context, fc.nat(), (typed, where, seed) => {
        const others = [...where.others].sort(
          (a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7),
        );
        const reversed = [...others].reverse();
        expect(judge(`kim@${typed}`, { ...where, others: reversed })).toEqual(
          judge(`kim@${typed}`, { ...where, others }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('judges a recipient the same within the whole message and apart from the others', () => {
    const nearby = fc.constantFrom(
      'kim@army.ml',
      'kim@x.example.comcom',
      'ann@example.comcom',
      'ann@usaf.ml',
    );
    const members = fc.array(fc.oneof(addresses, fc.array(nearby, { maxLength: 3 })), { maxLength: 4 });
    fc.assert(
      fc.property(members, context, fc.nat(), (groups, { sender, remembered }, at) => {
        const recipients = ['kim@army.ml', ...groups.flat()];
        const self = recipients[at % recipients.length] ?? '';
        const others = recipients.filter((_, position) => position !== at % recipients.length);
        const seen = recipientContextIn({ sender, recipients, remembered }, self);
        const among = detectAmong({ field: 'to', address: self, displayName: '' }, knownDomains, seen);
        expect(among).toEqual(judge(self, { sender, others, remembered }));
      }),
      { numRuns: 600 },
    );
  });

  test('never suggests what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(domain, typo), context, (typed, where) => {
        const address = `kim@${typed}`;
        for (const { suggestions } of judge(address, { ...where, others: [...where.others, address] }))
          expect(suggestions.map((one) => one.address)).not.toContain(address);
      }),
      { numRuns: 300 },
    );
  });

  test('ignores case, a final dot and the IDNA form', () => {
    fc.assert(
      fc.property(fc.oneof(domain, typo), (typed) => {
        const said = judge(`kim@${typed}`);
        const asWell = (text: string): Finding[] =>
          judge(`kim@${text}`).filter(({ kind }) => kind !== 'malformed' || !typed.endsWith('.'));
        expect(asWell(typed.toUpperCase())).toEqual(said);
        if (!typed.endsWith('.') && !typed.endsWith(',')) expect(asWell(`${typed}.`)).toEqual(said);
      }),
      { numRuns: 150 },
    );
  });

  test('marks exactly the differences: without the marked parts both domains are equal', () => {
    fc.assert(
      fc.property(typo, (typed) => {
        for (const finding of judge(`kim@${typed}`))
          for (const { domain: meant, differs } of finding.suggestions)
            expect(without(finding.typed, differs.typed)).toBe(without(meant, differs.intended));
      }),
      { numRuns: 150 },
    );
  });
});

function without(text: string, spans: readonly { start: number; end: number }[]): string {
  return [...spans].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
