import { describe, expect, test } from 'vitest';
import { areNeighbours } from '../../../../src/detector/similarity/keyboard.ts';

/**
 * The neighbours of each key on QWERTY, QWERTZ and AZERTY together: those beside it and those that it touches
 * above and below.
 */
const neighbours = `
1 2qa
2 13qwaz
3 24wez
4 35er
5 46rt
6 57tyz
7 68yuz
8 79ui
9 80io
0 9-op
- 0.pl
. -klm
q 12wasz
w 23qeasx
e 34wrsdz
r 45etdf
t 56ryfgz
y 67tuasghx
u 78yihjz
i 89uojk
o 90ipkl
p 0-olm
a 12qwysz
s qweyadzx
d ersfxc
f rtdgcv
g tyfhzvb
h yugjzbn
j uihknm
k .iojlm
l -.opkm
z 2367qetuasghx
x wysdzc
c dfxv
v fgcb
b ghvn
n hjbm
m .pjkln
`
  .trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string]);
const keys = neighbours.map(([key]) => key);

describe('areNeighbours', () => {
  test.each(neighbours)('on the key %s holds exactly for %s', (key, near) => {
    expect(keys.filter((other) => areNeighbours(key, other)).join('')).toBe(near);
    for (const other of near) expect(areNeighbours(other, key)).toBe(true);
  });

  test.each([
    ['a', 'é'],
    ['é', 'a'],
    ['a', ''],
    ['', ''],
    ['\u0080', 'a'],
    ['a', '\u0080'],
    ['7', '\u0087'],
    // Beyond ASCII, where the index into the table would be that of `b` and `v`.
    ['a', '\u00f6'],
    ['a', '\u8061'],
  ])('does not hold for %j and %j', (one, other) => expect(areNeighbours(one, other)).toBe(false));
});
