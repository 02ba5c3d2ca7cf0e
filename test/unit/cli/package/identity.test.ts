import { describe, expect, it } from 'vitest';
import { editionId, organisationId, uuidPattern, uuidV5 } from '../../../../src/cli/package/identity.ts';

describe('the ids of an add-in', () => {
  it('are made as in RFC 9562 (its example A.4)', () => {
    expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('never change, because a new id would be a new add-in to everybody who has the old one', () => {
    const id = organisationId('https://addins.example.mil');
    expect(id).toBe('7b5a0b43-5a09-53f7-bc65-4d439eac4a47');
    expect(editionId(id, 'on-send')).toMatchInlineSnapshot(`"76171246-8fa7-5f1a-b69c-aa1a917761d6"`);
    expect(editionId(id, 'smart-alerts')).toMatchInlineSnapshot(`"4a031178-b034-5a6c-a1bb-b63408deb393"`);
  });

  it('differ between addresses and editions', () => {
    const ids = ['https://a.example', 'https://b.example'].flatMap((url) =>
      ['on-send', 'smart-alerts'].map((edition) => editionId(organisationId(url), edition)),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => uuidPattern.test(id))).toBe(true);
  });
});
