import { dark, light, paintIn } from './theme-stories.ts';

paintIn([
  ['light', 'dark', 'web', light],
  ['light', 'dark', 'classicLtsc2021', dark],
]);
