import { describe, expect, it } from 'vitest';
import { newerNames, scriptNames } from './script-names.ts';

describe('the reader of names in a script', () => {
  it.each([
    ['fetch("x")', ['fetch']],
    ['var fetch = 1; fetch;', []],
    ['(function (document) { return document.body })(window)', ['window']],
    ['typeof self', ['self']],
    ['let { a, b: c = d } = e; a; c;', ['d', 'e']],
    ['try { f() } catch (g) { g }', ['f']],
    ['class A extends B {} new A', ['B']],
    ['x => y', ['y']],
    ['({ key: value, method() {} })', ['value']],
    ['with_label: for (const n of list) { continue with_label; }', ['list']],
    ['a = 1', ['a']],
  ])('finds in “%s” the free names %j', (source, free) => {
    expect(scriptNames(source).free).toEqual(free);
  });

  it.each([
    ['list.flatMap(f)', ['flatMap']],
    ["list['flatMap'](f)", ['flatMap']],
    ['list[flatMap](f)', []],
    ['const { values } = Object', ['values']],
    ['a.b.c', ['b', 'c']],
    ['({ flat: 1 })', []],
  ])('finds in “%s” the members %j', (source, members) => {
    expect(scriptNames(source).members).toEqual(members);
  });

  it.each(['async () => {}', 'a ?? b', '({ ...a })', 'import("a")', '/(?<=a)b/', 'a?.b'])(
    'rejects syntax newer than ES2016: %s',
    (source) => {
      expect(() => scriptNames(source)).toThrow(SyntaxError);
    },
  );

  it('knows the names of newer built-ins', () => {
    expect(newerNames()).toEqual(
      expect.arrayContaining(['flatMap', 'padStart', 'fromEntries', 'finally', 'replaceAll', 'BigInt']),
    );
    expect(newerNames()).not.toEqual(expect.arrayContaining(['includes']));
    expect(newerNames()).not.toEqual(expect.arrayContaining(['values']));
  });
});
