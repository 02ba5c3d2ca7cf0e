import { describe, expect, test } from 'vitest';
import { areNeighbours } from '../../../../src/detector/similarity/keyboard.ts';

/** For each key its neighbours on QWERTY, QWERTZ and AZERTY together: beside it, and the two above and below that it touches. */
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
  test.each(neighbours)('of %s are %s, and no other', (key, near) => {
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
    // Beyond ASCII, where the place in the table would be that of `b` and `v`.
    ['a', '\u00f6'],
    ['a', '\u8061'],
  ])('%j and %j are none', (one, other) => expect(areNeighbours(one, other)).toBe(false));
});
