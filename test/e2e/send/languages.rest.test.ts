import { playInLanguages } from './languages-stories.ts';

playInLanguages([
  ['de-AT', 'de', 'ltr'],
  ['ja-JP', 'ja', 'ltr'],
]);
