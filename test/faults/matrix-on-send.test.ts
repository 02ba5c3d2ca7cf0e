import { matrixOf } from './matrix-of.ts';

matrixOf('on-send');
