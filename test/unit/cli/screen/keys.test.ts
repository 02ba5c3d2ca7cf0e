import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownDomainsFor } from '../../../../src/cli/inputs/known-domains-for.ts';
import { openDatabase } from '../../../../src/cli/exports/sql/database.ts';
import type { Database } from '../../../../src/cli/exports/sql/database.ts';
import { text } from '../../../../src/cli/exports/sql/quote.ts';
import { classifiedRows } from '../../../../src/cli/exports/sql/rows.ts';
import { judgeOf } from '../../../../src/past-mail/judge.ts';
import { screenedResultOf } from '../../../../src/cli/screen/judge/verdict.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';
import { judge as judgeAtSend } from '../../../../src/cli/check/judge.ts';

/**
 * The detector judges a domain once, not each address at it. That is right only if nothing but the domain matters for
 * addresses with the same key. This test also judges whole addresses as Send does, and both results must be equal.
 */
describe('the key of a recipient', { timeout: 60_000 }, () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase();
    return () => database.close();
  });

  const keyed = async (addresses: readonly string[], domain?: string) => {
    const select = `SELECT unnest([${addresses.map(text).join(', ')}]) AS recipient, 'lee@example.com' AS sender, NULL::TIMESTAMP AS moment, NULL AS message, 1::BIGINT AS n, NULL AS direction, false AS is_simple, false AS is_domain, false AS broken`;
    const has = { senders: true, messages: false, counts: false };
    const rows = classifiedRows(
      { selects: [select], own: ['example.com'], has },
      domain === undefined ? undefined : `SELECT ${text(domain)}`,
    );
    return database.rows(`SELECT class, raw, key FROM (${rows}) ORDER BY ALL`);
  };

  const sampled = () => {
    const domain = fc.constantFrom(
      'army.ml',
      'gmial.com',
      'gmail.com',
      'army,mil',
      'us.af.mi',
      'аrmy.mil',
      'partner.de',
      'x.con',
      'army.mil.',
      '[1.2.3.4]',
      '',
    );
    const local = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'kim',
        'IMCEAEX-_o=x',
        '/o=x/cn=y',
        'kim;jo',
        '"a b"',
        'a@b',
        "o'neil+x",
        'EX:/x',
        'x500:y',
        '',
        '<kim',
        'kim>',
        'kim%denied.com',
        'denied.com!kim',
        'IMCEASMTP-kim+40denied+2Ecom',
        'SRS0=a=b=denied.com=kim',
        'kim_denied.com#EXT#',
        'kim(a)denied.com',
        'lee(x)%denied.com',
        'kim\\',
        'kim＠denied.com',
        '=?utf-8?q?kim=40denied.com',
        'kim+denied.com',
      ),
    );
    const address = fc.tuple(local, domain).map(([before, after]) => `${before}@${after}`.replace(/\0/g, ''));
    return fc.sample(address, { numRuns: 4000, seed: 42 });
  };

  it('gives the same result as every address that has it', async () => {
    const policy = { ...defaultPolicy, deny: [{ domain: 'denied.com', reason: 'No.' }] };
    const judge = judgeOf(policy, knownDomainsFor(policy));
    const atSend = judgeAtSend(policy, { sender: 'lee@example.com', others: [] });
    const whole = (address: string) => screenedResultOf(atSend(address, ''));
    const sample = sampled();
    const rows = await keyed(sample);
    const outbound = rows.filter((row) => row.class === 'outbound');
    expect(outbound.length).toBeGreaterThan(2000);
    expect(outbound.filter(({ key }) => String(key).startsWith('@')).length).toBeGreaterThan(1000);
    expect(outbound.filter(({ raw }) => whole(String(raw)).kind === 'denied').length).toBeGreaterThan(100);
    for (const { raw, key } of outbound)
      expect([raw, screenedResultOf(judge(String(key), 'example.com'))]).toEqual([raw, whole(String(raw))]);
  });

  it.each(['army.ml', 'army,mil', 'army.mil.', 'army.ml ', ''])(
    'finds the rows of its domain again: %j',
    async (domain) => {
      const sample = [
        ...sampled(),
        'Kim <kim@army.ml>',
        'Kim <kim@army.ml >',
        ' kim@army.ml',
        'kim@army.ml\t',
        '\nkim@army.ml\r\n',
      ];
      const isThere = ({ key }: { readonly key?: unknown }) =>
        typeof key === 'string' && key.slice(key.lastIndexOf('@') + 1) === domain;
      const expected = (await keyed(sample)).filter(isThere);
      expect(expected.length).toBeGreaterThan(0);
      expect((await keyed(sample, domain)).filter(isThere)).toEqual(expected);
    },
  );

  it('is the domain if possible, and otherwise the whole text', async () => {
    const rows = await keyed([
      'Kim@Army.ML',
      ' kim@army.ml\t',
      'Kim Lee <kim@army.ml>',
      '"a;b"@army.ml',
      'imceaex-x@army.ml',
      'kim',
      'a@b.de;c@d.de',
    ]);
    expect(rows.map(({ class: of, key }) => [of, key])).toEqual([
      ['no-at', null],
      ['outbound', '"a;b"@army.ml'],
      ['outbound', 'imceaex-x@army.ml'],
      ['outbound', '@army.ml'],
      ['outbound', '@army.ml'],
      ['outbound', '@army.ml'],
      ['several', null],
    ]);
  });

  it('is the whole text if it has another form of the at sign or a control character before it', async () => {
    const texts = ['kim＠army.mil', 'kim﹫army.mil', 'k\u0001im@army.mil', 'k\u007fim@army.mil'];
    const rows = await keyed(texts);
    expect(rows.map(({ class: of, key }) => `${String(of)} ${String(key)}`).sort()).toEqual(
      texts.map((one) => `outbound ${one}`).sort(),
    );
  });
});
