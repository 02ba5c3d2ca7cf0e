import { expect, it } from 'vitest';
import { inARow } from '../../../../src/text/compose/in-a-row.ts';

it.each<[string[], string]>([
  [[], ''],
  [['One.'], 'One.'],
  [['One.', 'Two?', 'Three.'], 'One. Two? Three.'],
  [['一。', '二？', '三。'], '一。二？三。'],
  [['組織のポリシーにより送信できません:', 'Ask first.'], '組織のポリシーにより送信できません: Ask first.'],
  [['您的组织不允许：', 'Ask first.'], '您的组织不允许：Ask first.'],
])('the sentences %j are joined as %j', (sentences, expected) => {
  expect(inARow(sentences)).toBe(expected);
});
