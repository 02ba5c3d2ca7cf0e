import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Colours of Fluent UI's palette that the build keeps in its themes (`build/lean-fluent.ts`). */
const left = /^colorPalette(?:Red|Green|DarkOrange|Yellow|Berry|LightGreen|Marigold)[BF]/;

describe.each(['dialog.js', 'taskpane.js'])('%s', (file) => {
  const text = readFileSync(path.join(import.meta.dirname, '../../dist/addin', file), 'utf8');

  it('uses no colour that the build removes from the themes', () => {
    const used = Array.from(text.matchAll(/var\(--(color\w+)/g), ([, name = '']) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => name.startsWith('colorPalette') && !left.test(name))).toEqual([]);
  });

  it('uses only colours that the build leaves in the themes', () => {
    const used = Array.from(text.matchAll(/var\(--(color(?!Palette|Status)\w+)/g), ([, name = '']) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !text.includes(`${name}:`))).toEqual([]);
  });

  it('does not contain the colours of avatars', () => {
    expect(text).not.toContain('cornflower');
  });
});
