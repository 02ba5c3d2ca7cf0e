import { matrixOf } from './matrix-of.ts';

matrixOf('smart-alerts');
