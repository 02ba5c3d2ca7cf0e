import { expect, it } from 'vitest';
import { joinSentences } from '../../../../src/text/compose/join-sentences.ts';

it.each<[string[], string]>([
  [[], ''],
  [['One.'], 'One.'],
  [['One.', 'Two?', 'Three.'], 'One. Two? Three.'],
  [['一。', '二？', '三。'], '一。二？三。'],
  [['組織のポリシーにより送信できません:', 'Ask first.'], '組織のポリシーにより送信できません: Ask first.'],
  [['您的组织不允许：', 'Ask first.'], '您的组织不允许：Ask first.'],
])('the sentences %j are joined as %j', (sentences, expected) => {
  expect(joinSentences(sentences)).toBe(expected);
});
