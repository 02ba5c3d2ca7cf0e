import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { movedTo, readManifest } from '../../../src/playground/host/manifest.ts';

const parser = new new JSDOM('').window.DOMParser();
const ours = readFileSync('manifest.xml', 'utf8');
const read = (xml: string) => readManifest(xml, parser);

describe('readManifest', () => {
  it('takes from the add-in’s own manifest what Outlook needs', () => {
    const addIn = read(ours);
    expect(addIn).toMatchObject({
      name: 'Nearmiss',
      permission: 'ReadWriteItem',
      origin: 'https://localhost:3000',
      functionFile: 'https://localhost:3000/commands.html',
      onSend: 'onItemSend',
    });
    expect(addIn.buttons.map(({ kind, opens }) => ({ kind, opens }))).toEqual([
      { kind: 'message', opens: { pane: 'https://localhost:3000/taskpane.html' } },
      { kind: 'appointment', opens: { pane: 'https://localhost:3000/taskpane.html' } },
    ]);
  });

  it.each([
    ['no XML', 'rubbish', 'not XML'],
    ['no overrides', '<OfficeApp/>', 'no VersionOverrides'],
    [
      'an unknown permission',
      ours.replace('ReadWriteItem</Permissions>', 'Everything</Permissions>'),
      '“Everything”',
    ],
    ['no on-send event', ours.replace(/<Event .*\/>/, ''), 'no event at Send'],
    [
      'a missing resource',
      ours.replace('<bt:Url id="Commands.Url"', '<bt:Url id="Other.Url"'),
      '“Commands.Url”',
    ],
  ])('names what is wrong: %s', (_what, xml, words) => {
    expect(() => read(xml)).toThrow(words);
  });
});

describe('movedTo', () => {
  it('changes the origin of every page and nothing else', () => {
    const moved = movedTo(read(ours), 'https://localhost:3007');
    expect(moved.functionFile).toBe('https://localhost:3007/commands.html');
    expect(moved.origin).toBe('https://localhost:3007');
    expect(JSON.stringify(moved.buttons)).not.toContain(':3000');
    expect(moved.onSend).toBe('onItemSend');
  });
});
